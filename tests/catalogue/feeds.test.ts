import path from "node:path";
import { expect, test } from "vitest";
import { contentsOf, pagesOf } from "../../src/catalogue/contents.ts";
import { everything, type Selection } from "../../src/catalogue/selection.ts";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import type { County } from "../../src/model/county.ts";
import type { TableDefinition } from "../../src/model/fields.ts";
import { tables } from "../../src/model/tables/index.ts";

const { county } = loadCounty(path.join(import.meta.dirname, "..", "..", "data", "example"), "internal");
const [township] = county.townships;
const few = new Set([
  county.profile.code,
  township?.code,
  ...county.villages.filter(({ townshipCode }) => townshipCode === township?.code).map(({ code }) => code),
]);
const selection: Selection = { ...everything, hasPlace: (code) => few.has(code) };

/** Names of what is made of a county. */
const made = (from: County): string[] => [
  ...new Set(
    [...contentsOf(from, selection), ...pagesOf(from, selection)].flatMap(({ item, content }) =>
      content ? [item.name] : [],
    ),
  ),
];
const all = made(county);

test.each(
  Object.entries<TableDefinition>(tables)
    .filter(([, { required }]) => !required)
    .map(([key, table]) => [table.name, key, table] as const),
)("what there is none of without %s", (_, key, table) => {
  const without = new Set(made({ ...county, [key]: key === "organisations" ? [] : undefined }));
  expect(table.feeds ?? []).toEqual(all.filter((name) => !without.has(name)));
});
