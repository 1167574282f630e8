import { ckmeans } from "simple-statistics";

/** A class of an amount: from `from` (inclusive) to `to` (exclusive; the last one has no upper limit). */
export interface AmountClass {
  readonly from: number;
  readonly to?: number;
}

/** Readable steps that limits are rounded to, from coarse to fine. */
const STEPS = [100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1];

/** Readable limits may put at most this share of the values into another class than the natural breaks do. */
const MOST_MOVED = 0.2;

/**
 * Natural breaks (ckmeans: optimal one-dimensional k-means, Wang & Song 2011) rounded to the coarsest readable step that
 * leaves most values in their classes. At most `count` classes, fewer where there are fewer values; each holds one.
 * Values and limits are in the same unit (percent for rates) and taken as they are printed, with `digits` decimals: what
 * reads 10.0% is never in the class under 10%.
 */
export function amountClasses(values: readonly number[], { count = 5, digits = 1 } = {}): AmountClass[] {
  const printed = values.map((value) => asPrinted(value, digits));
  const distinct = new Set(printed).size;
  if (distinct === 0) return [];
  const groups = ckmeans(printed, Math.min(count, distinct));
  const limits = readableLimits(printed, groups, digits);
  return [0, ...limits].map((from, index) => ({ from, to: limits[index] }));
}

/** Index of the class a value belongs to, as it is printed with `digits` decimals. */
export function classIndex(classes: readonly AmountClass[], value: number, digits = 1): number {
  const index = classes.findIndex(({ to }) => to === undefined || asPrinted(value, digits) < to);
  return index < 0 ? classes.length - 1 : index;
}

/** How many of the values fall into each class. */
export function countByClass(classes: readonly AmountClass[], values: readonly number[], digits = 1): number[] {
  const held = Map.groupBy(values, (value) => classIndex(classes, value, digits));
  return classes.map((_class, index) => held.get(index)?.length ?? 0);
}

function readableLimits(values: readonly number[], groups: readonly (readonly number[])[], digits: number): number[] {
  const natural = groups.slice(1).map(([least]) => least!);
  const middles = natural.map((least, index) => (least + groups[index]!.at(-1)!) / 2);
  const most = Math.floor(values.length * MOST_MOVED);
  for (const step of STEPS) {
    const rounded = middles.map((middle) => asPrinted(Math.round(middle / step) * step, digits));
    if (areApart(rounded) && areInhabited(values, rounded) && moved(values, natural, rounded) <= most) return rounded;
  }
  // Where values are as close as they can be printed, each class begins at its least value.
  return natural;
}

function areApart(limits: readonly number[]): boolean {
  return limits.every((limit, index) => limit > (limits[index - 1] ?? 0));
}

function areInhabited(values: readonly number[], limits: readonly number[]): boolean {
  return new Set(values.map((value) => placeAmong(limits, value))).size === limits.length + 1;
}

/** How many values other limits put into another class. */
function moved(values: readonly number[], from: readonly number[], to: readonly number[]): number {
  return values.filter((value) => placeAmong(from, value) !== placeAmong(to, value)).length;
}

function placeAmong(limits: readonly number[], value: number): number {
  return limits.filter((limit) => value >= limit).length;
}

/** Half up, as `formatPercent` prints; 0.29 × 100 is 28.999999999999996 until then. */
function asPrinted(value: number, digits: number): number {
  const steps = 10 ** digits;
  return Math.round(Number((value * steps).toPrecision(14))) / steps;
}
