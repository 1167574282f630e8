import { ckmeans } from "simple-statistics";

/** A class of an amount: from `from` (inclusive) to `to` (exclusive; the last one has no upper limit). */
export interface AmountClass {
  readonly from: number;
  readonly to?: number;
}

/** Readable steps that limits are rounded to, from coarse to fine. */
const STEPS = [10, 5, 2, 1, 0.5, 0.2, 0.1];

/**
 * Natural breaks (ckmeans: optimal one-dimensional k-means, Wang & Song 2011) rounded to the coarsest readable step
 * that keeps the limits apart and every class inhabited. At most `count` classes; fewer when there are fewer values.
 * Values and limits are in the same unit (percent for rates).
 */
export function amountClasses(values: readonly number[], count = 5): AmountClass[] {
  const distinct = new Set(values).size;
  if (distinct === 0) return [];
  const groups = ckmeans([...values], Math.min(count, distinct));
  const breaks = groups.slice(1).map((group, index) => (group[0]! + groups[index]!.at(-1)!) / 2);
  const limits = roundedLimits(values, breaks);
  return [0, ...limits].map((from, index) => ({ from, to: limits[index] }));
}

function roundedLimits(values: readonly number[], breaks: readonly number[]): number[] {
  for (const step of STEPS) {
    const rounded = breaks.map((limit) => Math.round(Math.round(limit / step) * step * 10) / 10);
    if (areApart(rounded) && areInhabited(values, rounded)) return rounded;
  }
  return withoutEmptyClasses(values, [...new Set(breaks.map((limit) => Math.round(limit * 10) / 10))]);
}

/** Values closer than the finest step fall into one class: limits that would cut none of them apart go. */
function withoutEmptyClasses(values: readonly number[], limits: readonly number[]): number[] {
  const kept: number[] = [];
  for (const limit of limits) {
    const isAbove = (value: number) => value >= limit;
    const isBelow = (value: number) => value < limit && value >= (kept.at(-1) ?? -Infinity);
    if (limit > 0 && values.some(isBelow) && values.some(isAbove)) kept.push(limit);
  }
  return kept;
}

function areApart(limits: readonly number[]): boolean {
  return limits.every((limit, index) => limit > (limits[index - 1] ?? 0));
}

function areInhabited(values: readonly number[], limits: readonly number[]): boolean {
  const edges = [-Infinity, ...limits, Infinity];
  return edges.slice(1).every((upper, index) => values.some((value) => value >= edges[index]! && value < upper));
}

/** Index of the class a value belongs to. */
export function classIndex(classes: readonly AmountClass[], value: number): number {
  const index = classes.findIndex(({ to }) => to === undefined || value < to);
  return index < 0 ? classes.length - 1 : index;
}
