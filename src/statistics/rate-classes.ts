import type { County } from "../model/county.ts";
import type { AmountClass } from "./classes.ts";
import { oncePerCounty } from "./once-per-county.ts";
import { povertyRate } from "./poverty-rate.ts";
import { villageFigures } from "./village-figures.ts";

/** Limits between classes; one class more than that. */
const LIMITS = 4;
/** Readable steps (1-2-5) that limits are rounded to, in percent, from coarse to fine. */
const STEPS = [20, 10, 5, 2, 1, 0.5, 0.2, 0.1];

/**
 * Classes of the poverty rate in percent, the same for every place, sheet and year of a county, so that two sheets side by
 * side and this year's beside last year's tell one story. 分级界限 of 县.json where given; otherwise the rates of all
 * villages at the end of 年度.基期 (a year that is over, so that an update moves nothing; the current year's where it has
 * none) in fifths of the villages (quantile classes), their limits rounded to the coarsest readable step that keeps them
 * apart. 脱贫退出线, where the county has one, is the lowest limit. Empty without rates.
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

/** The limits between fifths of the rates, readable and apart, all above the exit line (which takes the lowest one's place). */
function limitsOf(rates: readonly number[], exit = 0): number[] {
  const distinct = [...new Set(rates)];
  if (distinct.length < 2) return [];
  const fifths = (values: readonly number[]) =>
    Array.from({ length: LIMITS }, (_, index) => quantile(values, (index + 1) / (LIMITS + 1))).slice(exit > 0 ? 1 : 0);
  const wanted = fifths(rates);
  const rounded = (step: number, values = wanted) => values.map((value) => roundTo(value, step));
  const areApart = (limits: readonly number[]) =>
    limits.every((limit, index) => limit > (limits[index - 1] ?? exit) && limit < 100);
  const step = STEPS.find((candidate) => areApart(rounded(candidate)));
  if (step !== undefined) return rounded(step);
  // So many villages have one rate that the fifths fall together: limits between the rates that there are.
  return [...new Set(rounded(STEPS.at(-1)!, fifths(distinct)))].filter((limit) => limit > exit && limit < 100);
}

/** The value under which a share of a sorted list lies (nearest rank). */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** Without the dust of floating point: 0.03 × 100 is 3. */
const asPercent = (rate: number): number => Number((rate * 100).toPrecision(12));
const roundTo = (value: number, step: number): number => Number((Math.round(value / step) * step).toPrecision(12));
