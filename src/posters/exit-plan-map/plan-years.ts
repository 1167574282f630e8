import type { ExitPlanYear } from "../../statistics/exit-plan.ts";
import { planGroups } from "../../statistics/plan-groups.ts";
import { withFigures } from "../../statistics/totals.ts";
import { MOST_YEARS } from "../../theme/palette.ts";
import type { PlanYear } from "./content.ts";

/** The years as the sheet shows them, grouped where there are more than can be told apart. */
export function planYears(plan: readonly ExitPlanYear[], planned: number, most = MOST_YEARS): PlanYear[] {
  return planGroups(plan, planned, most).map(({ year, until, villages, exited, totals }, index) => ({
    year,
    until,
    label: year === until ? `${year}年` : groupLabel(year, until, index),
    villages: villages.length,
    names: villages.map(({ name }) => name),
    exited: exited.length,
    totals: withFigures(totals, ["exitedHouseholds", "exitedPopulation", "poorPopulation", "netIncome"]),
  }));
}

/** 2012年及以前 at the beginning, 2026年及以后 at the end. */
function groupLabel(year: number, until: number, index: number): string {
  return index === 0 ? `${until}年及以前` : `${year}年及以后`;
}
