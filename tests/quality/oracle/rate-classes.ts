import { type TrueCounty, villagesIn } from "./county.ts";
import { type Exact, exact, isLess, plus } from "./exact.ts";
import { percent } from "./printed.ts";
import type { Rows } from "./rows.ts";
import { rateOf } from "./totals.ts";

/** A class as its label says it: what is not said is absent. */
interface RateClass {
  readonly label: string;
  readonly from?: string;
  /** The highest rate in it, as it is printed. */
  readonly last?: string;
  readonly under?: string;
  readonly exit?: string;
}

const EXIT = "(?<exit>（达到退出线）)?";
const LABELS = [
  new RegExp(`^(?<from>[\\d.]+)%—(?<last>[\\d.]+)%${EXIT}$`),
  new RegExp(`^低于(?<under>[\\d.]+)%${EXIT}$`),
  /^(?<from>[\d.]+)%以上$/,
  /^有数据$/,
];

/** Limits of a class, out of its label; `undefined` where the label says none. */
function classOf(label: string): RateClass | undefined {
  const match = LABELS.map((pattern) => pattern.exec(label)).find((found) => found !== null);
  return match ? { label, ...match.groups } : undefined;
}

/**
 * How many villages a legend must count in each of the classes that it names, villages taken by their rates as they are
 * printed. Classes must follow one another without a gap, from the first that has no lower limit to the last without an upper
 * one; the one that ends at the county's exit line, and no other, says so.
 */
export function rateLegend(county: TrueCounty, townshipCode: string, labels: readonly string[]): Rows {
  const villages = villagesIn(county, townshipCode);
  const rates = villages.flatMap((village) => rateOf(village, county.years.current) ?? []);
  const unrated = villages.length - rates.length;
  const unknown = unrated > 0 ? [["无数据", `${unrated}个`]] : [];
  const classes = labels.filter((label) => label !== "无数据").map(classOf);
  if (classes.length === 0) return [...(rates.length > 0 ? [["classes of the rate"]] : []), ...unknown];
  const printedRates = rates.map((rate) => exact(percent(rate, county.rateDigits)));
  const rows = classes.map((each, index) => {
    const before = classes[index - 1];
    const start = before && limitOf(before, county);
    if (!each || !isEqual(each.from, start)) return ["a class that begins where the one before it ends"];
    const end = limitOf(each, county);
    const isLast = index === classes.length - 1;
    if (isLast !== (end === undefined)) return ["a last class, and no other, without an upper limit"];
    const isAtLine = end !== undefined && county.exitLine !== undefined && isSame(end, county.exitLine);
    if (isAtLine !== (each.exit !== undefined)) return ["the exit line at its own class"];
    const within = printedRates.filter((rate) => (!start || !isLess(rate, start)) && (!end || isLess(rate, end)));
    return [each.label, `${within.length}个`];
  });
  const hasLine = classes.some((each) => each?.exit !== undefined) || county.exitLine === undefined;
  return [...(hasLine ? [] : [["a class that ends at the exit line"]]), ...rows, ...unknown];
}

/** Under which rate (percent) a class ends: a step above the last rate that can be printed in it. */
function limitOf({ last, under }: RateClass, { rateDigits }: TrueCounty): Exact | undefined {
  if (last === undefined) return under === undefined ? undefined : exact(under);
  return plus(exact(last), exact(`0.${"1".padStart(rateDigits, "0")}`));
}

const isSame = (a: Exact, b: Exact) => !isLess(a, b) && !isLess(b, a);

function isEqual(text: string | undefined, limit: Exact | undefined): boolean {
  if (text === undefined || limit === undefined) return text === undefined && limit === undefined;
  return isSame(exact(text), limit);
}
