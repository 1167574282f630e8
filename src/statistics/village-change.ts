import type { County, VillageYear } from "../model/county.ts";
import { roundHalfUp } from "../text/numbers.ts";
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
  return twoYears(base, current, (value) => value);
}

/** The poverty rate (0–1) in both years; its change, in percentage points, is that of the rates as they are printed. */
export function rateChange(county: County, villageCode: string): TwoYears {
  const { rateDigits } = county.profile;
  const [base, current] = inBothYears(county, villageCode).map((row) => row && povertyRate(row));
  const { change, ...rates } = twoYears(base, current, (rate) => roundHalfUp(rate * 100, rateDigits));
  return { ...rates, ...(change === undefined ? {} : { change: roundHalfUp(change, rateDigits) }) };
}

function inBothYears(county: County, villageCode: string): (VillageYear | undefined)[] {
  const { base, current } = county.profile.years;
  return [base, current].map((year) => villageFigures(county, villageCode, year));
}

function twoYears(base: number | undefined, current: number | undefined, asPrinted: (value: number) => number) {
  const change = base === undefined || current === undefined ? undefined : asPrinted(current) - asPrinted(base);
  return {
    ...(base === undefined ? {} : { base }),
    ...(current === undefined ? {} : { current }),
    ...(change === undefined ? {} : { change }),
  };
}
