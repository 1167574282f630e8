import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AmountClass, amountClasses, classIndex } from "../../src/statistics/classes.ts";

/** How many values each class holds. */
const counts = (classes: readonly AmountClass[], values: readonly number[]) =>
  classes.map((_class, index) => values.filter((value) => classIndex(classes, value) === index).length);

const limits = (classes: readonly AmountClass[]) => classes.slice(1).map(({ from }) => from);

describe("amountClasses", () => {
  it("breaks where values leave a gap, at readable limits", () => {
    const values = [1.2, 2.1, 2.4, 11, 12.5, 13, 24, 26, 41, 43, 58];
    const classes = amountClasses(values);
    expect(limits(classes)).toEqual([10, 20, 30, 50]);
    expect(counts(classes, values)).toEqual([3, 3, 2, 2, 1]);
  });

  it("takes finer limits where coarse ones would fall together or leave a class empty", () => {
    const values = [2.1, 2.3, 3.1, 3.3, 4.2, 4.4];
    const classes = amountClasses(values, 3);
    expect(counts(classes, values)).toEqual([2, 2, 2]);
    for (const limit of limits(classes)) expect(Math.round(limit * 10)).toBeCloseTo(limit * 10, 9);
  });

  it.each([
    ["no values", [], []],
    ["one value", [7.3], [1]],
    ["all equal", [4, 4, 4, 4, 4, 4], [6]],
    ["all zero", [0, 0, 0], [3]],
    ["two values", [3, 40, 40], [1, 2]],
    ["zero and others", [0, 0, 12], [2, 1]],
  ])("manages %s", (_case, values, expected) => {
    expect(counts(amountClasses(values), values)).toEqual(expected);
  });

  it("manages a huge spread", () => {
    const values = [0.4, 0.5, 12, 900, 250_000];
    const classes = amountClasses(values);
    expect(counts(classes, values).every((count) => count > 0)).toBe(true);
  });

  it("manages values closer than a tenth: fewer classes, none empty", () => {
    const values = [2.01, 2.02, 2.03, 2.04];
    expect(counts(amountClasses(values), values).every((count) => count > 0)).toBe(true);
  });

  const tenths = fc.array(
    fc.integer({ min: 0, max: 1000 }).map((value) => value / 10),
    { minLength: 1, maxLength: 60 },
  );
  const exact = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });

  it.each([
    ["rates as printed", tenths],
    ["exact rates", exact],
  ])("puts each of any %s in exactly one class and leaves none empty", (_case, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 1, max: 7 }), (values, count) => {
        const classes = amountClasses(values, count);
        expect(classes.length).toBeLessThanOrEqual(count);
        const holding = (value: number) =>
          classes.filter(({ from, to }) => value >= from && (to === undefined || value < to)).length;
        expect(values.map(holding)).toEqual(values.map(() => 1));
        expect(counts(classes, values).filter((size) => size === 0)).toEqual([]);
        expect(counts(classes, values).reduce((sum, size) => sum + size, 0)).toBe(values.length);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it("joins classes: each begins where the one below ends", () => {
    fc.assert(
      fc.property(tenths, (values) => {
        const classes = amountClasses(values);
        expect(classes[0]!.from).toBe(0);
        expect(classes.at(-1)!.to).toBeUndefined();
        expect(classes.slice(0, -1).map(({ to }) => to)).toEqual(limits(classes));
      }),
      { seed: 2 },
    );
  });

  it("does not depend on the order of the values", () => {
    const values = [14, 3, 55, 27, 9, 31, 31, 2.5];
    expect(amountClasses(values.toReversed())).toEqual(amountClasses(values));
  });
});
