import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { editionChecklist } from "../../src/integration/edition/edition-checklist.ts";
import { writeEditionFiles } from "../../src/integration/edition/edition-files.ts";
import { writeSnapshot } from "../../src/integration/edition/write-snapshot.ts";
import { findLeaks } from "../../src/integration/leak-scan.ts";
import { compilePages, renderPages } from "../../src/integration/pages/make-pages.ts";
import { drawSheets } from "../../src/integration/planning/draw-sheets.ts";
import { sheetsOf, titlesOf } from "../../src/integration/planning/edition.ts";
import { editions, loadEditions } from "../../src/integration/planning/editions.ts";
import { planEditions } from "../../src/integration/planning/plan-editions.ts";
import type { Settings } from "../../src/integration/settings.ts";
import { Store } from "../../src/rendering/store.ts";

/** Seconds that a stage took, wall clock. */
export type Stage = readonly [name: string, seconds: number];

/** The stages of a build for which everything is in the store already, one by one. */
export async function unchangedStages(settings: Settings, storeFolder: string): Promise<Stage[]> {
  const stages: Stage[] = [];
  const time = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    stages.push([name, (performance.now() - start) / 1000]);
    return result;
  };
  const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-stages-"));
  const silent = () => undefined;
  const store = new Store(storeFolder);
  const loaded = await time("load and check the exports", () => loadEditions(settings.dataset));
  const planned = await time("contents of all items and places, layouts looked up", () =>
    planEditions(loaded, settings, store, silent),
  );
  const orders = editions.map((edition) => ({ sheets: sheetsOf(planned[edition]), options: planned[edition].options }));
  await time("store look-ups of all drawings", () => drawSheets(orders, store, silent));
  const compiled = await time("pages compiled (once for each version of the code)", compilePages);
  await time("checklist, snapshots, files linked", () => {
    const checklist = editionChecklist(planned.internal, planned.selection);
    for (const edition of editions) {
      const other = planned[edition === "internal" ? "public" : "internal"];
      const lists = edition === "internal" ? { checklist } : {};
      writeSnapshot(
        planned[edition],
        { isGrey: false, selection: planned.selection, other, ...lists },
        path.join(folder, "snapshot", edition),
      );
      writeEditionFiles(planned[edition], lists, path.join(folder, "site", edition));
    }
  });
  await time("pages of both editions", () =>
    Promise.all(
      editions.map((edition) =>
        renderPages(compiled, path.join(folder, "snapshot", edition), path.join(folder, "site", edition)),
      ),
    ),
  );
  await time("leak scan", () =>
    findLeaks(path.join(folder, "site", "public"), loaded.internal, loaded.public, titlesOf(planned.public)),
  );
  rmSync(folder, { recursive: true, force: true });
  return stages;
}
