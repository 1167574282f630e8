import type { County } from "../model/county.ts";
import type { AmountClass } from "./classes.ts";
import { oncePerCounty } from "./once-per-county.ts";
import { povertyRate } from "./poverty-rate.ts";
import { villageFigures } from "./village-figures.ts";

/** Limits between classes at most; one class more than that. */
const LIMITS = 4;
/** What limits are chosen from, in percent: 1-2-5 first, then steps between where these part the villages badly. */
const LADDERS = [
  [1, 2, 5, 10, 20, 50],
  [1, 2, 5, 10, 15, 20, 30, 40, 50, 60, 80],
  Array.from({ length: 99 }, (_, index) => index + 1),
  Array.from({ length: 999 }, (_, index) => (index + 1) / 10),
];
/** A ladder will do that parts the villages nearly as evenly as five equal classes would (share of their entropy). */
const EVEN_ENOUGH = 0.8;

/**
 * Classes of the poverty rate in percent, the same for every place, sheet and year of a county, so that two sheets side by
 * side and this year's beside last year's tell one story. 分级界限 of 县.json where given; otherwise the rates of all
 * villages at the end of 年度.基期 (a year that is over, so that an update moves nothing; the current year's where it has
 * none), parted as evenly as readable limits can (greatest entropy of the shares of villages, Shannon 1948). 脱贫退出线, where the county has one, is the lowest limit. Empty without rates.
 */
export const countyRateClasses = oncePerCounty((county): readonly AmountClass[] => {
  const { rateLimits, exitRate } = county.profile;
  const exit = exitRate === undefined ? undefined : asPercent(exitRate);
  const rates = ratesInBaseYear(county);
  if (rates.length === 0 && rateLimits === undefined && exit === undefined) return [];
  const limits = rateLimits ?? limitsOf(rates, exit);
  const all = exit === undefined || limits.includes(exit) ? limits : [...limits, exit].sort((a, b) => a - b);
  return [0, ...all].map((from, index) => {
    const to = all[index];
    return { from, ...(to === undefined ? {} : { to }), ...(to !== undefined && to === exit ? { isExit: true } : {}) };
  });
});

/** Rates of all villages in percent, ascending. */
function ratesInBaseYear(county: County): number[] {
  const { base, current } = county.profile.years;
  const rates = (year: number) =>
    county.villages.flatMap(({ code }) => {
      const figures = villageFigures(county, code, year);
      const rate = figures && povertyRate(figures);
      return rate === undefined ? [] : [rate * 100];
    });
  const inBase = rates(base);
  return (inBase.length > 0 ? inBase : rates(current)).sort((a, b) => a - b);
}

/** The limits of the coarsest ladder that parts the rates evenly enough, all above the exit line, which is one of them. */
function limitsOf(rates: readonly number[], exit = 0): number[] {
  const distinct = [...new Set(rates)];
  if (distinct.length < 2) return [];
  const count = Math.min(exit > 0 ? LIMITS - 1 : LIMITS, distinct.length - 1);
  const most = Math.log2(count + 1) * EVEN_ENOUGH;
  const inReach = (limit: number) => limit > Math.max(exit, rates[0]!) && limit <= rates.at(-1)!;
  let best: Parting = { limits: [], entropy: Number.NEGATIVE_INFINITY };
  for (const ladder of LADDERS) {
    const next = bestParting(rates, ladder.filter(inReach), count);
    if (next.entropy > best.entropy + DUST) best = next;
    if (best.entropy >= most) break;
  }
  return best.limits;
}

/** Limits, and how evenly they part the rates. */
interface Parting {
  readonly limits: number[];
  /** Bits. */
  readonly entropy: number;
}

/** Entropies closer than this are the same. */
const DUST = 1e-9;

/** The `count` limits of a ladder (all of a shorter one) that part the rates most evenly: optimal partition by dynamic programming. */
function bestParting(rates: readonly number[], ladder: readonly number[], count: number): Parting {
  const under = [0, ...ladder.map((limit) => rates.filter((rate) => rate < limit).length), rates.length];
  const share = (from: number, to: number): number => {
    const part = (under[to]! - under[from]!) / rates.length;
    return part === 0 ? 0 : -part * Math.log2(part);
  };
  const end = under.length - 1;
  // By round: the best parting of the rates under limit i by one limit more.
  let best: (Parting | undefined)[] = under.map((_, i) => (i === 0 ? undefined : { limits: [], entropy: share(0, i) }));
  for (let limits = 1; limits <= Math.min(count, ladder.length); limits += 1) {
    best = under.map((_, i) => {
      let chosen: Parting | undefined;
      for (let from = 1; from < i; from += 1) {
        const before = best[from];
        if (!before) continue;
        const entropy = before.entropy + share(from, i);
        if (!chosen || entropy > chosen.entropy + DUST)
          chosen = { limits: [...before.limits, ladder[from - 1]!], entropy };
      }
      return chosen;
    });
  }
  return best[end] ?? { limits: [], entropy: 0 };
}

/** Without the dust of floating point: 0.03 × 100 is 3. */
const asPercent = (rate: number): number => Number((rate * 100).toPrecision(12));
