import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planYears } from "../../src/posters/exit-plan-map/plan-years.ts";
import type { ExitPlanYear } from "../../src/statistics/exit-plan.ts";
import { MOST_YEARS } from "../../src/theme/palette.ts";

const totals = { villages: 3, poorVillages: 2, lacking: {} };
/** A plan from one year to another in which 2 households leave each year. */
const plan = (first: number, last: number): ExitPlanYear[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    villages: [],
    exited: [],
    totals: { ...totals, exitedHouseholds: 2, netIncome: 1000 * index },
  }));
const labels = (first: number, last: number) => planYears(plan(first, last), 2015).map(({ label }) => label);

describe("planYears", () => {
  it("leaves alone what can be told apart", () => {
    expect(labels(2009, 2020)).toEqual(Array.from({ length: 12 }, (_, index) => `${2009 + index}年`));
  });

  it("groups the years before the plan first, then the last ones", () => {
    expect(labels(2007, 2020).slice(0, 2)).toEqual(["2009年及以前", "2010年"]);
    expect(labels(2000, 2020).slice(0, 2)).toEqual(["2009年及以前", "2010年"]);
    expect(labels(2015, 2035).slice(-2)).toEqual(["2025年", "2026年及以后"]);
    const both = labels(2000, 2040);
    expect([both[0], both[1], both.at(-1)]).toEqual(["2014年及以前", "2015年", "2025年及以后"]);
  });

  it("sums what leaves in a group and takes the rest from its end", () => {
    expect(planYears(plan(2015, 2035), 2015).at(-1)!.totals).toEqual({
      ...totals,
      exitedHouseholds: 20,
      exitedPopulation: undefined,
      netIncome: 20_000,
    });
  });

  it("covers every year once, in no more groups than can be told apart", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1980, max: 2030 }),
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 1980, max: 2060 }),
        (first, more, planned) => {
          const years = planYears(plan(first, first + more), planned);
          expect(years.length).toBe(Math.min(more + 1, MOST_YEARS));
          const covered = years.flatMap(({ year, until }) =>
            Array.from({ length: until - year + 1 }, (_, index) => year + index),
          );
          expect(covered).toEqual(plan(first, first + more).map(({ year }) => year));
        },
      ),
      { seed: 4 },
    );
  });
});
