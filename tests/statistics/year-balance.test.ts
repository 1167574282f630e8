import { expect, it } from "vitest";
import type { Household, MemberChange } from "../../src/model/county.ts";
import { closingCount, yearChanges } from "../../src/statistics/year-balance.ts";

it("closes with what it opened with, less exits, and what changed", () => {
  expect(closingCount(160, 140, 0)).toBe(20);
  expect(closingCount(8, 2, -1)).toBe(5);
});

it("counts newly identified households, and people who came and left, by village and year", () => {
  const household = (id: string, villageCode: string, more: Partial<Household>): Household => ({
    id,
    villageCode,
    head: "甲",
    ...more,
  });
  const change = (householdId: string, kind: MemberChange["kind"], date?: string): MemberChange => ({
    householdId,
    kind,
    date,
  });
  const changes = yearChanges(
    [
      household("a", "甲村", { identifiedYear: 2014, size: 4 }),
      household("b", "甲村", { identifiedYear: 2013, size: 2 }),
      household("c", "乙村", {}),
    ],
    [
      change("b", "减少", "2014-02-01"),
      change("c", "增加", "2014-03-01"),
      change("c", "增加"),
      change("z", "增加", "2014-01-01"),
    ],
  );
  expect(changes("甲村", 2014)).toEqual({ households: 1, people: 3 });
  expect(changes("甲村", 2013)).toEqual({ households: 1, people: 2 });
  expect(changes("乙村", 2014)).toEqual({ households: 0, people: 1 });
  expect(changes("乙村", 2015)).toEqual({ households: 0, people: 0 });
});
