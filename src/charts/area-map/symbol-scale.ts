import { round } from "../parts/round.ts";

/** Radius of a symbol whose area is in proportion to an amount. */
export interface SymbolScale {
  /** mm for an amount; no symbol is smaller than can be seen from a metre. */
  readonly radius: (value: number) => number;
  /** Two or three round amounts for the legend, largest first. */
  readonly samples: readonly number[];
}

const ROUND = [1, 2, 5];
/** Smallest radius, as a share of the largest. */
const LEAST = 0.2;

/** Scale on which `maximum` gets `maxRadius` mm. */
export function symbolScale(maximum: number, maxRadius: number): SymbolScale {
  const top = Math.max(maximum, 1);
  const radius = (value: number) => round(Math.max(maxRadius * LEAST, maxRadius * Math.sqrt(value / top)));
  const largest = roundDown(top);
  const samples = [largest, roundDown(largest / 4), roundDown(largest / 20)].filter(
    (value, index, all) => value >= 1 && all.indexOf(value) === index && radius(value) > maxRadius * LEAST,
  );
  return { radius, samples };
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  const leading = ROUND.findLast((digit) => digit * power <= value) ?? 1;
  return leading * power;
}
