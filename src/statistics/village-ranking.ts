import type { County, Village, VillageYear } from "../model/county.ts";
import { povertyRate } from "./poverty-rate.ts";
import { villageFigures } from "./village-figures.ts";

/** A village with its figures of a year; without any where it has none. */
export interface RankedVillage {
  readonly village: Village;
  readonly figures?: VillageYear;
  /** 贫困发生率, 0–1. */
  readonly rate?: number;
}

/** Villages by poor people in a year, most first; equal ones as exported, those whose number is unknown last. */
export function villageRanking(county: County, villages: readonly Village[], year: number): RankedVillage[] {
  const poor = ({ figures }: RankedVillage): number => figures?.poorPopulation ?? -1;
  return villages
    .map((village): RankedVillage => {
      const figures = villageFigures(county, village.code, year);
      return figures ? { village, figures, rate: povertyRate(figures) } : { village };
    })
    .sort((a, b) => poor(b) - poor(a));
}
