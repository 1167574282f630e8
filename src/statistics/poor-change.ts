import type { County, Village } from "../model/county.ts";
import { villageFigures } from "./village-figures.ts";

/** Poor people of a set of villages at the end of two years. */
export interface PoorChange {
  /** Sums over the villages that say both; absent where none does. */
  readonly before?: number;
  readonly after?: number;
  /** How many villages say both, and how many do not. */
  readonly compared: number;
  readonly lacking: number;
}

/**
 * Σ贫困人口 of the end of two years over the same villages: those with a figure of either year alone are left out, else a
 * village that did not report would count as one that came out of poverty. 增减 = after − before; 增减幅度 = (after − before) ÷ before.
 */
export function poorChange(county: County, villages: readonly Village[], from: number, to: number): PoorChange {
  const pairs = villages.flatMap(({ code }) => {
    const [before, after] = [from, to].map((year) => villageFigures(county, code, year)?.poorPopulation);
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
  const lacking = villages.length - pairs.length;
  if (pairs.length === 0) return { compared: 0, lacking };
  return {
    before: pairs.reduce((sum, { before }) => sum + before, 0),
    after: pairs.reduce((sum, { after }) => sum + after, 0),
    compared: pairs.length,
    lacking,
  };
}
