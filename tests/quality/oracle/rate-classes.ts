import { type TrueCounty, villagesIn } from "./county.ts";
import { type Exact, exact, isLess } from "./exact.ts";
import { percent, percentSigned } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { rateOf } from "./totals.ts";

/** A class as its label says it; a limit that the label does not say is absent. */
interface RateClass {
  readonly label: string;
  readonly from?: string;
  readonly under?: string;
}

const LABELS = [
  /^(?<from>[\d.]+)% ?—不足 ?(?<under>[\d.]+)%$/,
  /^不足 ?(?<under>[\d.]+)%$/,
  /^(?<from>[\d.]+)% ?及以上$/,
];

/** Limits of a class, out of its label; `undefined` where the label says none. */
function classOf(label: string): RateClass | undefined {
  const groups = LABELS.map((pattern) => pattern.exec(label)?.groups).find((found) => found !== undefined);
  return groups && { label, ...groups };
}

/**
 * How many villages a legend must count in each of the classes that it names, villages taken by their rates as they are
 * printed. Classes must follow one another without a gap, from the first that has no lower limit to the last without an upper
 * one; a single class says what all its villages have.
 */
export function rateLegend(county: TrueCounty, townshipCode: string, labels: readonly string[]): Rows {
  const villages = villagesIn(county, townshipCode);
  const rates = villages.flatMap((village) => rateOf(village, county.years.current) ?? []);
  const unrated = villages.length - rates.length;
  const unknown = unrated > 0 ? [["无数据", `${unrated} 村`]] : [];
  if (rates.length === 0) return unknown;
  const classes = labels.filter((label) => label !== "无数据").map(classOf);
  if (classes.length === 0) return [["classes of the rate"], ...unknown];
  if (classes.length === 1)
    return [[`均为 ${percentSigned(rates[0], county.rateDigits)}`, `${rates.length} 村`], ...unknown];
  const printedRates = rates.map((rate) => exact(percent(rate, county.rateDigits)));
  const rows = classes.map((each, index) => {
    if (!each || each.from !== classes[index - 1]?.under) return ["a class that begins where the one before it ends"];
    const isLast = index === classes.length - 1;
    if (isLast !== (each.under === undefined)) return ["a last class, and no other, without an upper limit"];
    return [each.label, `${printedRates.filter((rate) => isWithin(each, rate)).length} 村`];
  });
  return [...rows, ...unknown];
}

function isWithin({ from, under }: RateClass, rate: Exact): boolean {
  const isFrom = from === undefined || !isLess(rate, exact(from));
  return isFrom && (under === undefined || isLess(rate, exact(under)));
}
