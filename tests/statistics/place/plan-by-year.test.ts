import { describe, expect, it } from "vitest";
import { planByYear } from "../../../src/statistics/place/plan-by-year.ts";
import { countyOf, figures, village } from "../county.ts";

describe("plan and progress by year", () => {
  const [first, second] = [village(1, { actualExitYear: 2014 }), village(2, { plannedExitYear: 2016 })] as const;
  const county = countyOf({
    villages: [first, second],
    profile: { exitRate: 0.5 },
    villageYears: [
      figures(first, { poorPopulation: 10, population: 100, exitedPopulation: 5 }),
      figures(second, { poorPopulation: 40, population: 100 }),
      figures(first, { year: 2015, kind: "计划", poorPopulation: 4, exitedPopulation: 6 }),
      figures(second, { year: 2015, kind: "预测", poorPopulation: 20, exitedPopulation: 20 }),
    ],
  });

  it("has a row for each year with figures or an exit, and no other", () => {
    expect(planByYear(county, county.villages).map(({ year }) => year)).toEqual([2014, 2015, 2016]);
  });

  it("calls a sum by the weakest of its figures, and never a plan a result", () => {
    expect(planByYear(county, county.villages).map(({ kind }) => kind)).toEqual(["实际", "预测", "计划"]);
    expect(planByYear(county, [first]).map(({ year, kind }) => [year, kind])).toEqual([
      [2014, "实际"],
      [2015, "计划"],
    ]);
  });

  it("adds up people and counts exits, those that are over apart", () => {
    const [now, next, last] = planByYear(county, county.villages);
    expect([now!.totals.exitedPopulation, now!.totals.poorPopulation, now!.exits, now!.exited]).toEqual([5, 50, 1, 1]);
    expect([next!.totals.exitedPopulation, next!.totals.poorPopulation, next!.exits]).toEqual([26, 24, 0]);
    expect([last!.exits, last!.exited]).toEqual([1, 0]);
  });
});
