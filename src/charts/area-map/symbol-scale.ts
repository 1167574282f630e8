import { round } from "../../theme/round.ts";

/** Radius of a symbol whose area is in proportion to an amount. */
export interface SymbolScale {
  /** mm for an amount; no symbol is smaller than can be seen from a metre. */
  readonly radius: (value: number) => number;
  /** Two or three round amounts for the legend, largest first. */
  readonly samples: readonly number[];
}

/** A symbol's place on the panel, mm, and its amount. */
export interface SymbolAt {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** Parts of the largest amount that the legend shows beside it. */
const PARTS = [4, 25];
/** Smallest radius, as a share of the largest, but never under so many mm. */
const LEAST = { share: 0.16, mm: 2 };
/** Share of the distance between two symbols that they may cover together: between them a name must be seen. */
const TOGETHER = 0.72;

/** Scale on which `maximum` gets `maxRadius` mm. */
export function symbolScale(maximum: number, maxRadius: number): SymbolScale {
  const top = Math.max(maximum, 1);
  const least = Math.min(maxRadius, Math.max(maxRadius * LEAST.share, LEAST.mm));
  const radius = (value: number) => round(Math.max(least, maxRadius * Math.sqrt(value / top)));
  const largest = roundedUp(top);
  const samples = [largest, ...PARTS.map((part) => roundedUp(largest / part))].filter(
    (value, index, all) =>
      maximum > 0 && Number.isInteger(value) && all.indexOf(value) === index && radius(value) > least,
  );
  return { radius, samples };
}

/** The largest radius (mm, at most `limit`) for the largest amount at which no two symbols come near each other. */
export function roomForSymbols(symbols: readonly SymbolAt[], limit: number): number {
  const top = Math.max(1, ...symbols.map(({ value }) => value));
  let room = limit;
  for (const [index, a] of symbols.entries()) {
    for (const b of symbols.slice(index + 1)) {
      const share = Math.sqrt(a.value / top) + Math.sqrt(b.value / top);
      if (share > 0) room = Math.min(room, (Math.hypot(a.x - b.x, a.y - b.y) * TOGETHER) / share);
    }
  }
  return Math.max(room, limit / 4);
}

function roundedUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return ROUND.find((digit) => digit * power >= value)! * power;
}
