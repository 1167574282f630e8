import type { County, Village } from "../model/county.ts";
import { povertyRate } from "./poverty-rate.ts";
import { type Totals, totalsOf } from "./totals.ts";
import { villageFigures } from "./village-figures.ts";

/** The year that a poor village's exit is shown under: the recorded year, else the planned one. */
export function exitYear(village: Village): number | undefined {
  return village.actualExitYear ?? village.plannedExitYear;
}

/** A village has exited by a year when its rate is at or under the county's exit rate and its plan or record says so. */
export function hasExited(county: County, village: Village, year: number): boolean {
  const planned = exitYear(village);
  if (planned === undefined || planned > year) return false;
  const figures = villageFigures(county, village.code, year);
  const rate = figures && povertyRate(figures);
  return rate !== undefined && rate <= county.profile.exitRate;
}

/** One year of a plan: what leaves poverty in it and where the place stands at its end. */
export interface ExitPlanYear {
  readonly year: number;
  /** Poor villages whose exit year it is. */
  readonly villages: readonly Village[];
  /** 减贫户数 and 减贫人口 of all villages in that year, and the figures at its end. */
  readonly totals: Totals;
}

/**
 * The plan of a set of villages: one entry for each year from the first exit year (or the planned year of the
 * county, whichever is sooner) to the last exit year (or the target year, whichever is later).
 */
export function exitPlan(county: County, villages: readonly Village[]): ExitPlanYear[] {
  const { planned, target } = county.profile.years;
  const poor = villages.filter((village) => village.isPoor);
  const exits = poor.map(exitYear).filter((year) => year !== undefined);
  const first = Math.min(planned, ...exits);
  const last = Math.max(target, ...exits);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).map((year) => ({
    year,
    villages: poor.filter((village) => exitYear(village) === year),
    totals: totalsOf(county, villages, year),
  }));
}
