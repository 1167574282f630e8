import type { County, FigureKind, Village, VillageYear } from "../model/county.ts";
import { byVillage } from "./by-place.ts";
import { exitYear } from "./exit-plan.ts";
import { knownMoney, knownSum } from "./known-sum.ts";
import { povertyRate } from "./poverty-rate.ts";
import { villageFigures } from "./village-figures.ts";
import { lastProjectYear, type VillageProjects, villageProjects } from "./village-projects.ts";
import { closingCount } from "./year-balance.ts";

/** Poor households and their people; either is absent where nobody says. */
export interface PoorCount {
  readonly households?: number;
  readonly people?: number;
}

/** A year of a village's plan. */
export interface VillagePlanYear {
  readonly year: number;
  /** What its figures are: 实际, 计划 or 预测; absent where there are none. */
  readonly kind?: FigureKind;
  /** At the end of the year before. */
  readonly opening: PoorCount;
  /** 减贫户数 and 减贫人口 in the year. */
  readonly exited: PoorCount;
  /**
   * What else came or went: closing − opening + exited, which is newly identified + returned − removed + natural increase −
   * natural decrease (see `closingCount`).
   */
  readonly others: PoorCount;
  readonly closing: PoorCount;
  /** 贫困发生率 at its end, 0–1. */
  readonly rate?: number;
  /** 农民人均纯收入, yuan. */
  readonly netIncome?: number;
  readonly projects: VillageProjects;
}

/** A village's way out of poverty, year by year. */
export interface VillagePlan {
  readonly years: readonly VillagePlanYear[];
  /** Year that a poor village is shown to exit in. */
  readonly exitYear?: number;
  /** First year at whose end nobody is poor, nor at that of any later year; absent where the figures do not come to that. */
  readonly clearedYear?: number;
}

/**
 * The plan of a village from the base year on: to the year in which nobody is poor any more, or the last that has figures;
 * at least to the current year, to its exit year and to its last project for the whole village.
 */
export function villagePlan(county: County, village: Village): VillagePlan {
  const { base, current } = county.profile.years;
  const exit = village.isPoor ? exitYear(village) : undefined;
  const recorded = byVillage(county, "villageYears")(village.code).map(({ year }) => year);
  const lastRecorded = Math.max(current, ...recorded);
  const cleared = clearedYear(county, village, lastRecorded);
  const lastProject = lastProjectYear(county, village.code) ?? current;
  const last = Math.max(current, exit ?? current, lastProject, cleared ?? lastRecorded);
  const projectsIn = villageProjects(county, village.code);
  return {
    years: Array.from({ length: last - base + 1 }, (_, offset) => planYear(county, village, base + offset, projectsIn)),
    ...(exit === undefined ? {} : { exitYear: exit }),
    ...(cleared === undefined ? {} : { clearedYear: cleared }),
  };
}

/** Sums over the years to come: what the plan amounts to. */
export function plannedTotal(years: readonly VillagePlanYear[], current: number) {
  const planned = years.filter(({ year }) => year > current);
  const households = knownSum(planned.map(({ exited }) => exited.households));
  const people = knownSum(planned.map(({ exited }) => exited.people));
  const money = knownMoney(planned.map(({ projects }) => projects.money));
  return {
    exited: { ...(households === undefined ? {} : { households }), ...(people === undefined ? {} : { people }) },
    ...(money === undefined ? {} : { money }),
  };
}

function planYear(
  county: County,
  { code }: Village,
  year: number,
  projectsIn: (year: number) => VillageProjects,
): VillagePlanYear {
  const figures = villageFigures(county, code, year);
  const before = year > county.profile.years.base ? villageFigures(county, code, year - 1) : undefined;
  const [opening, closing] = [poorAt(before), poorAt(figures)];
  const exited = countOf(figures?.exitedHouseholds, figures?.exitedPopulation);
  const rate = figures && povertyRate(figures);
  return {
    year,
    ...(figures ? { kind: figures.kind } : {}),
    opening,
    exited,
    others: countOf(
      change(opening.households, exited.households, closing.households),
      change(opening.people, exited.people, closing.people),
    ),
    closing,
    ...(rate === undefined ? {} : { rate }),
    ...(figures?.netIncome === undefined ? {} : { netIncome: figures.netIncome }),
    projects: projectsIn(year),
  };
}

/** See `VillagePlan`. */
function clearedYear(county: County, { code }: Village, last: number): number | undefined {
  const { base } = county.profile.years;
  let cleared: number | undefined;
  for (let year = last; year >= base; year -= 1) {
    const poor = villageFigures(county, code, year)?.poorPopulation;
    if (poor === 0) cleared = year;
    else if (poor !== undefined) break;
  }
  return cleared;
}

const poorAt = (figures: VillageYear | undefined): PoorCount =>
  countOf(figures?.poorHouseholds, figures?.poorPopulation);

function countOf(households: number | undefined, people: number | undefined): PoorCount {
  return { ...(households === undefined ? {} : { households }), ...(people === undefined ? {} : { people }) };
}

function change(opening: number | undefined, exited: number | undefined, closing: number | undefined) {
  if (opening === undefined || exited === undefined || closing === undefined) return undefined;
  return closing - closingCount(opening, exited, 0);
}
