import type { County, Village } from "../model/county.ts";
import { type Totals, totalsOf } from "./totals.ts";

/** How a place's poor people lie in its poor villages and in the others, in one year. */
export interface PoorVillageFigures {
  readonly poor: Totals;
  readonly others: Totals;
  /** Σ贫困人口 of poor villages ÷ Σ贫困人口 of all, 0–1; `undefined` where a village's number is unknown, or nobody is poor. */
  readonly share?: number;
}

/** Figures of the poor villages among some, and of the others. */
export function poorVillageFigures(county: County, villages: readonly Village[], year: number): PoorVillageFigures {
  const poor = totalsOf(
    county,
    villages.filter(({ isPoor }) => isPoor),
    year,
  );
  const others = totalsOf(
    county,
    villages.filter(({ isPoor }) => !isPoor),
    year,
  );
  const whole = totalsOf(county, villages, year);
  const isKnown = whole.lacking.poorPopulation === undefined && whole.poorPopulation;
  return { poor, others, ...(isKnown ? { share: (poor.poorPopulation ?? 0) / whole.poorPopulation! } : {}) };
}
