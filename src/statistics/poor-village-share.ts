import type { County, Village } from "../model/county.ts";
import { totalsOf } from "./totals.ts";

/** How much of a place's poverty lies in its poor villages. */
export interface PoorVillageShare {
  readonly villages: number;
  /** Their poor people. */
  readonly people: number;
  /** Σ贫困人口 of 贫困村 ÷ Σ贫困人口 of all villages, over those that say; 0–1. */
  readonly share: number;
}

/** The share of the poor villages of a set; `undefined` where there is none, nobody says, or nobody is poor. */
export function poorVillageShare(
  county: County,
  villages: readonly Village[],
  year: number,
): PoorVillageShare | undefined {
  const poor = villages.filter(({ isPoor }) => isPoor);
  const people = totalsOf(county, poor, year).poorPopulation;
  const whole = totalsOf(county, villages, year).poorPopulation;
  if (poor.length === 0 || people === undefined || !whole) return undefined;
  return { villages: poor.length, people, share: people / whole };
}
