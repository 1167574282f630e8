/** A class of an amount: from `from` (inclusive) to `to` (exclusive; the last one has no upper limit). */
export interface AmountClass {
  readonly from: number;
  readonly to?: number;
  /** Its upper limit is the rate under which villages exit poverty. */
  readonly isExit?: boolean;
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

/** Half up, as `formatPercent` prints; 0.29 × 100 is 28.999999999999996 until then. */
function asPrinted(value: number, digits: number): number {
  const steps = 10 ** digits;
  return Math.round(Number((value * steps).toPrecision(14))) / steps;
}
