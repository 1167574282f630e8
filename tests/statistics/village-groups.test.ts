import { describe, expect, it, test } from "vitest";
import { byGroup, groupNumber } from "../../src/statistics/village-groups.ts";

test.each([
  ["3组", 3],
  ["第12村民小组", 12],
  ["一组", 1],
  ["十社", 10],
  ["十二组", 12],
  ["二十组", 20],
  ["三十五社", 35],
  ["〇组", undefined],
  ["阳坡", undefined],
])("the number of %s is %s", (name, number) => {
  expect(groupNumber(name)).toBe(number);
});

describe("byGroup", () => {
  it("goes by the number, then by the export, and puts those without a group last", () => {
    const rows = ["10组", undefined, "阳坡", "2组", "一组", "阴坡", "2组"].map((group, id) => ({ id, group }));
    expect([...byGroup(rows)].map(([name, own]) => [name, own.map(({ id }) => id)])).toEqual([
      ["一组", [4]],
      ["2组", [3, 6]],
      ["10组", [0]],
      ["阳坡", [2]],
      ["阴坡", [5]],
      ["", [1]],
    ]);
  });
});
