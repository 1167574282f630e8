import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { placesOf } from "../../src/catalogue/places.ts";
import { printouts } from "../../src/catalogue/printouts.ts";
import { loadBothEditions } from "../../src/data-loaders/load-dataset.ts";
import { findLeaks } from "../../src/integration/leak-scan.ts";
import type { Township, Village } from "../../src/model/county.ts";
import { exampleFolder } from "./example-files.ts";
import { pageAt } from "./made-pages.ts";

it("no public page of the sample county says anything that only the office may know", () => {
  const loaded = loadBothEditions(exampleFolder);
  const folder = mkdtempSync(path.join(tmpdir(), "public-pages-"));
  const titles: string[] = [];
  for (const { id, levels } of printouts.filter((kind) => kind.edition === "public"))
    for (const { level, code, row } of placesOf(loaded.public.county)) {
      if (!levels.includes(level)) continue;
      const page = pageAt(id, loaded.public.county, row as Township | Village);
      if (!page) continue;
      titles.push(page.content.title);
      writeFileSync(path.join(folder, `${code}-${id}.html`), page.html);
    }
  expect(titles.length).toBeGreaterThan(100);
  expect(findLeaks(folder, loaded.internal.county, loaded.public.county, titles)).toEqual([]);
  rmSync(folder, { recursive: true });
});
