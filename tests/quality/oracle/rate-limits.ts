import type { TrueCounty } from "./county.ts";
import { printed } from "./printed.ts";
import { rateOf } from "./totals.ts";

/** Limits are looked for among these, the next ones only where these part the villages badly. */
const LADDERS = [
  [1, 2, 5, 10, 20, 50],
  [1, 2, 5, 10, 15, 20, 30, 40, 50, 60, 80],
  Array.from({ length: 99 }, (_, index) => index + 1),
];

/**
 * Limits of the classes of the rate in percent: those that the county sets, with its exit line; else of all limits of a ladder
 * those that part the villages' rates of the base year most evenly, found by trying every choice.
 */
export function rateLimits(county: TrueCounty): string[] {
  const exit = county.exitLine && Number(printed(county.exitLine, 1));
  const set = county.rateLimits;
  const chosen = set ?? mostEven(ratesIn(county), exit ?? 0);
  const all = exit === undefined || chosen.includes(exit) ? chosen : [...chosen, exit];
  return all.toSorted((a, b) => a - b).map((limit) => `${limit}%`);
}

function ratesIn({ villages, years }: TrueCounty): number[] {
  const of = (year: number) =>
    villages.flatMap((village) => {
      const rate = rateOf(village, year);
      return rate ? [(Number(rate.over) / Number(rate.under)) * 100] : [];
    });
  const base = of(years.base);
  return base.length > 0 ? base : of(years.current);
}

function mostEven(rates: readonly number[], exit: number): number[] {
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const count = Math.min(exit > 0 ? 3 : 4, new Set(rates).size - 1);
  let best: readonly number[] = [];
  let evenness = Number.NEGATIVE_INFINITY;
  for (const ladder of LADDERS) {
    const inReach = ladder.filter((limit) => limit > Math.max(exit, least) && limit <= most);
    for (const limits of choices(inReach, Math.min(count, inReach.length))) {
      const own = entropy(rates, limits);
      if (own > evenness + 1e-9) [best, evenness] = [limits, own];
    }
    if (evenness >= Math.log2(count + 1) * 0.8) return [...best];
  }
  throw new Error("No ladder parts these rates evenly enough for an oracle that tries every choice");
}

function* choices(from: readonly number[], count: number): Generator<readonly number[]> {
  if (count === 0) yield [];
  else
    for (let first = 0; first <= from.length - count; first += 1)
      for (const rest of choices(from.slice(first + 1), count - 1)) yield [from[first]!, ...rest];
}

/** Bits of the shares of rates between limits. */
function entropy(rates: readonly number[], limits: readonly number[]): number {
  const edges = [Number.NEGATIVE_INFINITY, ...limits, Number.POSITIVE_INFINITY];
  return edges.slice(1).reduce((sum, to, index) => {
    const share = rates.filter((rate) => rate >= edges[index]! && rate < to).length / rates.length;
    return share === 0 ? sum : sum - share * Math.log2(share);
  }, 0);
}
