import type { County, Village } from "../model/county.ts";
import { povertyRate } from "./poverty-rate.ts";
import { type Totals, totalsOf } from "./totals.ts";
import { villageFigures } from "./village-figures.ts";

/** The year that a poor village's exit is shown under: 实际脱贫年度, else 计划脱贫年度. */
export function exitYear(village: Pick<Village, "actualExitYear" | "plannedExitYear">): number | undefined {
  return village.actualExitYear ?? village.plannedExitYear;
}

/**
 * Whether a poverty rate (0–1) lets a village exit: it is under 脱贫退出线 (国办 rule of 2016: 贫困发生率降至3%以下), and known.
 * Where the county has no such line, no rate stands in the way.
 */
export function allowsExit(rate: number | undefined, exitRate: number | undefined): boolean {
  return exitRate === undefined || (rate !== undefined && rate < exitRate);
}

/**
 * Whether a village is out of poverty by the end of a year: its record says so (实际脱贫年度 ≤ year; a plan is no exit) and
 * its rate at that year's end lets it exit.
 */
export function hasExited(county: County, village: Village, year: number): boolean {
  const { actualExitYear } = village;
  if (actualExitYear === undefined || actualExitYear > year) return false;
  const figures = villageFigures(county, village.code, year);
  return allowsExit(figures && povertyRate(figures), county.profile.exitRate);
}

/** One year of a plan: what leaves poverty in it and where the place stands at its end. */
export interface ExitPlanYear {
  readonly year: number;
  /** Poor villages whose exit year it is. */
  readonly villages: readonly Village[];
  /** Of these, the villages that are out by the end of 年度.现状; the exits of the others are planned. */
  readonly exited: readonly Village[];
  /** 减贫户数 and 减贫人口 of all villages in that year, and the figures at its end. */
  readonly totals: Totals;
}

/**
 * The plan of a set of villages: one entry for each year from the first exit year (or the planned year of the
 * county, whichever is sooner) to the last exit year (or the target year, whichever is later).
 */
export function exitPlan(county: County, villages: readonly Village[]): ExitPlanYear[] {
  const { current, planned, target } = county.profile.years;
  const byYear = Map.groupBy(
    villages.filter((village) => village.isPoor),
    exitYear,
  );
  const exits = [...byYear.keys()].filter((year) => year !== undefined);
  const first = Math.min(planned, ...exits);
  const last = Math.max(target, ...exits);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).map((year) => {
    const leaving = byYear.get(year) ?? [];
    return {
      year,
      villages: leaving,
      exited: leaving.filter((village) => hasExited(county, village, current)),
      totals: totalsOf(county, villages, year),
    };
  });
}

/** What the years of a plan bring together. A sum is `undefined` where no year says. */
export interface PlanSums {
  readonly villages: number;
  readonly exitedHouseholds?: number;
  readonly exitedPopulation?: number;
}

/** Σ over years of exits, 减贫户数 and 减贫人口. */
export function planSums(years: readonly Pick<ExitPlanYear, "villages" | "totals">[]): PlanSums {
  const sum = (figure: "exitedHouseholds" | "exitedPopulation") => {
    const known = years.flatMap(({ totals }) => totals[figure] ?? []);
    return known.length > 0 ? { [figure]: known.reduce((total, value) => total + value, 0) } : {};
  };
  const villages = years.reduce((total, year) => total + year.villages.length, 0);
  return { villages, ...sum("exitedHouseholds"), ...sum("exitedPopulation") };
}
