import { describe, expect, it } from "vitest";
import { exitPlan, exitYear, hasExited } from "../../src/statistics/exit-plan.ts";
import { countyOf, figures, village } from "./county.ts";

describe("exitYear", () => {
  it("is the recorded year, else the planned one", () => {
    expect(exitYear(village(1, { plannedExitYear: 2017, actualExitYear: 2016 }))).toBe(2016);
    expect(exitYear(village(1, { plannedExitYear: 2017 }))).toBe(2017);
    expect(exitYear(village(1))).toBeUndefined();
  });
});

describe("hasExited", () => {
  const recorded = village(1, { plannedExitYear: 2016, actualExitYear: 2014 });
  const withRate = (poorPopulation: number, profile: { exitRate?: number } = {}) =>
    countyOf({
      profile,
      villages: [recorded],
      villageYears: [figures(recorded, { poorPopulation, population: 1000 })],
    });

  it("takes a rate under the line, and none at it", () => {
    expect(hasExited(withRate(29), recorded, 2014)).toBe(true);
    expect(hasExited(withRate(30), recorded, 2014)).toBe(false);
  });

  it("waits for the recorded year, and takes no plan for a record", () => {
    expect(hasExited(withRate(0), recorded, 2013)).toBe(false);
    expect(hasExited(withRate(0), village(1, { plannedExitYear: 2014 }), 2014)).toBe(false);
    expect(hasExited(withRate(0), village(1), 2014)).toBe(false);
  });

  it("says no where there is a line and the rate is unknown", () => {
    expect(hasExited(countyOf({ villages: [recorded] }), recorded, 2014)).toBe(false);
  });

  it("goes by the record alone where the county has no line", () => {
    expect(hasExited(withRate(500, { exitRate: undefined }), recorded, 2014)).toBe(true);
    expect(hasExited(countyOf({ profile: { exitRate: undefined } }), recorded, 2014)).toBe(true);
  });
});

describe("exitPlan", () => {
  const years = (exits: readonly (number | undefined)[]) => {
    const villages = exits.map((plannedExitYear, index) => village(index, { plannedExitYear }));
    return exitPlan(countyOf({ villages }), villages);
  };

  it("has every year from the planned year to the target, even without an exit in it", () => {
    expect(years([2017]).map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
    expect(years([]).map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020]);
  });

  it("begins and ends with exits outside those years", () => {
    expect(years([2014, 2022]).map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
  });

  it("lists each poor village with a year once, and no other", () => {
    const villages = [
      village(1, { plannedExitYear: 2016 }),
      village(2, { plannedExitYear: 2018, actualExitYear: 2016 }),
      village(3, { plannedExitYear: 2016, isPoor: false }),
      village(4),
    ];
    const plan = exitPlan(countyOf({ villages }), villages);
    expect(plan.flatMap((entry) => entry.villages.map(({ name }) => [entry.year, name]))).toEqual([
      [2016, "第1村"],
      [2016, "第2村"],
    ]);
  });

  it("tells those that are out by the current year from those that are planned", () => {
    const [out, poor, later] = [
      village(1, { actualExitYear: 2014 }),
      village(2, { actualExitYear: 2014 }),
      village(3, { actualExitYear: 2015 }),
    ] as const;
    const villages = [out, poor, later];
    const villageYears = [out, later].map((of) => figures(of, { poorPopulation: 0, population: 10 }));
    const plan = exitPlan(countyOf({ villages, villageYears }), villages);
    expect(plan.slice(0, 2).map(({ year, exited }) => [year, exited.map(({ name }) => name)])).toEqual([
      [2014, ["第1村"]],
      [2015, []],
    ]);
  });

  it("gives the figures at each year's end for all villages, poor or not", () => {
    const villages = [village(1, { plannedExitYear: 2015 }), village(2, { isPoor: false })];
    const villageYears = villages.map((of) => figures(of, { year: 2015, kind: "计划", exitedPopulation: 10 }));
    const [first, second] = exitPlan(countyOf({ villages, villageYears }), villages);
    expect(first!.totals.exitedPopulation).toBe(20);
    expect(second!.totals.exitedPopulation).toBeUndefined();
  });
});
