import type { ExitPlanYear } from "../../statistics/exit-plan.ts";
import { MOST_YEARS } from "../../theme/palette.ts";
import type { PlanYear } from "./content.ts";

/**
 * The years as the sheet shows them. More than can be told apart are grouped: first those before the planned year of the
 * county, then the last ones. A group's exits are sums, its other figures those at its end.
 */
export function planYears(plan: readonly ExitPlanYear[], planned: number, most = MOST_YEARS): PlanYear[] {
  // A group of n years takes the place of one.
  const tooMany = Math.max(0, plan.length - most);
  const before = plan.filter(({ year }) => year < planned).length;
  const early = tooMany > 0 && before > 1 ? Math.min(before, tooMany + 1) : 0;
  const stillTooMany = tooMany - Math.max(0, early - 1);
  const late = stillTooMany > 0 ? stillTooMany + 1 : 0;
  return [
    ...(early > 0 ? [group(plan.slice(0, early), (_first, last) => `${last}年及以前`)] : []),
    ...plan.slice(early, plan.length - late).map((year) => group([year], (first) => `${first}年`)),
    ...(late > 0 ? [group(plan.slice(-late), (first) => `${first}年及以后`)] : []),
  ];
}

function group(years: readonly ExitPlanYear[], label: (first: number, last: number) => string): PlanYear {
  const [first, last] = [years[0]!, years.at(-1)!];
  return {
    year: first.year,
    until: last.year,
    label: label(first.year, last.year),
    villages: years.reduce((sum, { villages }) => sum + villages.length, 0),
    totals: {
      ...last.totals,
      exitedHouseholds: sumKnown(years.map(({ totals }) => totals.exitedHouseholds)),
      exitedPopulation: sumKnown(years.map(({ totals }) => totals.exitedPopulation)),
    },
  };
}

function sumKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : undefined;
}
