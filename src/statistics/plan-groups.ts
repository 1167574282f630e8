import type { Village } from "../model/county.ts";
import type { ExitPlanYear } from "./exit-plan.ts";
import { knownSum } from "./known-sum.ts";
import type { Totals } from "./totals.ts";

/** A year of a plan, or several at its beginning or end. */
export interface PlanGroup {
  /** First and last year; the same where it is one. */
  readonly year: number;
  readonly until: number;
  /** Poor villages whose exit year is among these, and those of them that are out by the end of 年度.现状. */
  readonly villages: readonly Village[];
  readonly exited: readonly Village[];
  /** Exits are sums over the years, all other figures those at the end of the last. */
  readonly totals: Totals;
}

/**
 * The years of a plan in at most `most` groups. Where there are more years, first those before the planned year of the
 * county become one, then the last ones.
 */
export function planGroups(plan: readonly ExitPlanYear[], planned: number, most: number): PlanGroup[] {
  // A group of n years takes the place of one.
  const tooMany = Math.max(0, plan.length - most);
  const before = plan.filter(({ year }) => year < planned).length;
  const early = tooMany > 0 && before > 1 ? Math.min(before, tooMany + 1) : 0;
  const stillTooMany = tooMany - Math.max(0, early - 1);
  const late = stillTooMany > 0 ? stillTooMany + 1 : 0;
  return [
    ...(early > 0 ? [group(plan.slice(0, early))] : []),
    ...plan.slice(early, plan.length - late).map((year) => group([year])),
    ...(late > 0 ? [group(plan.slice(-late))] : []),
  ];
}

function group(years: readonly ExitPlanYear[]): PlanGroup {
  const [first, last] = [years[0]!, years.at(-1)!];
  return {
    year: first.year,
    until: last.year,
    villages: years.flatMap(({ villages }) => villages),
    exited: years.flatMap(({ exited }) => exited),
    totals: {
      ...last.totals,
      exitedHouseholds: knownSum(years.map(({ totals }) => totals.exitedHouseholds)),
      exitedPopulation: knownSum(years.map(({ totals }) => totals.exitedPopulation)),
    },
  };
}
