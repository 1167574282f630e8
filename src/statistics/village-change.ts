import type { County, VillageYear } from "../model/county.ts";
import { povertyRate } from "./poverty-rate.ts";
import { villageFigures } from "./village-figures.ts";

/** A figure of a village at the end of 年度.基期 and of 年度.现状; absent is what nobody says. */
export interface TwoYears {
  readonly base?: number;
  readonly current?: number;
  /** Current less base year; absent unless both are known. */
  readonly change?: number;
}

/** Figures of 村年度数据 that a village has in a year. */
export type YearFigure = Exclude<keyof VillageYear, "villageCode" | "year" | "kind">;

/** A figure of a village in both years. */
export function villageChange(county: County, villageCode: string, figure: YearFigure): TwoYears {
  const [base, current] = inBothYears(county, villageCode).map((row) => row?.[figure]);
  return twoYears(base, current);
}

/** The poverty rate (0–1) in both years, and its change. */
export function rateChange(county: County, villageCode: string): TwoYears {
  const [base, current] = inBothYears(county, villageCode).map((row) => row && povertyRate(row));
  return twoYears(base, current);
}

function inBothYears(county: County, villageCode: string): (VillageYear | undefined)[] {
  const { base, current } = county.profile.years;
  return [base, current].map((year) => villageFigures(county, villageCode, year));
}

function twoYears(base: number | undefined, current: number | undefined): TwoYears {
  const change = base === undefined || current === undefined ? undefined : current - base;
  return {
    ...(base === undefined ? {} : { base }),
    ...(current === undefined ? {} : { current }),
    ...(change === undefined ? {} : { change }),
  };
}
