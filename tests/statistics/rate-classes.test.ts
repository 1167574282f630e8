import { describe, expect, it } from "vitest";
import type { County } from "../../src/model/county.ts";
import { countyRateClasses } from "../../src/statistics/rate-classes.ts";
import { countyOf } from "./county.ts";

const years = { base: 2013, current: 2014, planned: 2015, target: 2020 };

/** A county of villages of 1,000 people each, with so many poor ones in 2013 (and in 2014). */
function withPoor(poor: readonly number[], profile: Partial<County["profile"]> = {}, current = poor): County {
  const code = (index: number) => `6299001002${String(index).padStart(2, "0")}`;
  const year = (kind: number) => (poorPopulation: number, index: number) => ({
    villageCode: code(index),
    year: kind,
    kind: "实际" as const,
    population: 1000,
    poorPopulation,
  });
  const { exitRate: _none, ...own } = countyOf({}).profile;
  return {
    ...countyOf({
      townships: [{ code: "629900100", name: "甲镇" }],
      villages: poor.map((_, index) => ({
        code: code(index),
        name: `${index}村`,
        townshipCode: "629900100",
        isPoor: false,
      })),
      villageYears: [...poor.map(year(2013)), ...current.map(year(2014))],
    }),
    profile: { ...own, years, ...profile },
  };
}

const limits = (county: County) => countyRateClasses(county).map(({ to }) => to);
const even = Array.from({ length: 20 }, (_, index) => 15 + index * 10);

describe("the classes of a county's rates", () => {
  it("part the villages of the base year evenly, at limits of the 1-2-5 ladder where these do", () => {
    expect(limits(withPoor([5, 8, 12, 15, 25, 40, 60, 80, 110, 300]))).toEqual([1, 2, 5, 10, undefined]);
    // 1.5 % to 20.5 % in even steps: 2, 5, 10 and 20 leave nearly half in one class.
    expect(limits(withPoor(even))).toEqual([5, 10, 15, 20, undefined]);
    expect(limits(withPoor([60, 60, 120, 120, 180, 180, 260, 260, 390, 390]))).toEqual([10, 15, 20, 30, undefined]);
  });

  it("have the exit line for their lowest limit, marked as such", () => {
    const classes = countyRateClasses(withPoor(even, { exitRate: 0.03 }));
    expect(classes[0]).toEqual({ from: 0, to: 3, isExit: true });
    expect(classes.slice(1).every(({ isExit }) => isExit === undefined)).toBe(true);
    expect(classes).toHaveLength(5);
    expect(limits(withPoor([], { exitRate: 0.03 }))).toEqual([3, undefined]);
  });

  it("do not move when a figure of a later year does", () => {
    const lowered = even.map((poor) => poor / 2);
    expect(limits(withPoor(even, {}, lowered))).toEqual(limits(withPoor(even)));
  });

  it("do not move when one village's base year is corrected by a few people", () => {
    const poor = Array.from({ length: 200 }, (_, index) => 20 + ((index * 37) % 350));
    const before = limits(withPoor(poor));
    for (const at of [0, 57, 199])
      expect(limits(withPoor(poor.map((each, index) => (index === at ? each + 9 : each))))).toEqual(before);
  });

  it("are the county's own where it says so, with the exit line in its place", () => {
    expect(limits(withPoor(even, { rateLimits: [5, 10, 20] }))).toEqual([5, 10, 20, undefined]);
    expect(limits(withPoor(even, { rateLimits: [5, 10], exitRate: 0.03 }))).toEqual([3, 5, 10, undefined]);
    expect(countyRateClasses(withPoor(even, { rateLimits: [3, 10], exitRate: 0.03 }))[0]?.isExit).toBe(true);
  });

  it.each([
    ["no villages", [], []],
    ["one village", [73], [undefined]],
    ["all equal", [40, 40, 40], [undefined]],
    ["nobody poor", [0, 0, 0], [undefined]],
    ["nearly nobody poor", [0, 0, 0, 0, 0, 0, 0, 120], [1, undefined]],
    ["five rates close together", [101, 102, 103, 104, 105], [10.2, 10.3, 10.4, 10.5, undefined]],
  ])("manage %s", (_case, poor, expected) => {
    expect(limits(withPoor(poor))).toEqual(expected);
  });

  it("take the current year where nothing is known of the base year", () => {
    const county = withPoor(even);
    const later = { ...county, villageYears: county.villageYears.filter(({ year }) => year === 2014) };
    expect(limits(later)).toEqual(limits(county));
  });
});
