import { expect, test } from "vitest";
import * as codeTables from "../../src/model/code-tables.ts";

test.each(Object.entries(codeTables))("%s has a name, a version and distinct values", (_key, table) => {
  expect(table.name).not.toBe("");
  expect(table.version).not.toBe("");
  expect(new Set(table.values).size).toBe(table.values.length);
});

test("all 56 ethnic groups", () => {
  expect(codeTables.ethnicGroups.values).toHaveLength(56);
});
