import type { County, Township } from "../model/county.ts";
import { villagesOf } from "./by-place.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** A township with the figures of its villages. */
export interface RankedTownship {
  readonly township: Township;
  readonly totals: Totals;
}

/** Townships that have villages by poor people in a year, most first; equal ones as exported, unknown ones last. */
export function townshipRanking(county: County, year: number): RankedTownship[] {
  const poor = ({ totals }: RankedTownship): number => totals.poorPopulation ?? -1;
  return county.townships
    .map((township) => ({ township, villages: villagesOf(county, township) }))
    .filter(({ villages }) => villages.length > 0)
    .map(({ township, villages }) => ({ township, totals: totalsOf(county, villages, year) }))
    .sort((a, b) => poor(b) - poor(a));
}

/** Arithmetic mean of 贫困人口 per township, over those that say; `undefined` where none does. */
export function townshipMean(townships: readonly RankedTownship[]): number | undefined {
  const known = townships.flatMap(({ totals }) => totals.poorPopulation ?? []);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : undefined;
}
