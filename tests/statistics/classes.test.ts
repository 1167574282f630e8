import fc from "fast-check";
import { ckmeans } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { type AmountClass, amountClasses, classIndex, countByClass } from "../../src/statistics/classes.ts";
import { roundHalfUp } from "../../src/text/numbers.ts";

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
    const classes = amountClasses(values, { count: 3 });
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
    ["five values", [1, 2, 3, 4, 5], [1, 1, 1, 1, 1]],
    ["more than 100 %", [20, 60, 140, 250], [1, 1, 1, 1]],
  ])("manages %s", (_case, values, expected) => {
    expect(counts(amountClasses(values), values)).toEqual(expected);
  });

  it("manages a huge spread", () => {
    const values = [0.4, 0.5, 12, 900, 250_000];
    const classes = amountClasses(values);
    expect(counts(classes, values).every((count) => count > 0)).toBe(true);
  });

  it("takes values that print the same for the same", () => {
    const values = [2.01, 2.02, 2.03, 2.04];
    expect(counts(amountClasses(values), values)).toEqual([4]);
  });

  it("never puts what prints as a limit into the class under it", () => {
    const values = [1, 2, 9.96, 10.2, 11];
    const classes = amountClasses(values, { count: 2 });
    expect(limits(classes)).toEqual([10]);
    expect(counts(classes, values)).toEqual([2, 3]);
    const atTen = [{ from: 0, to: 10 }, { from: 10 }];
    expect([9.94, 9.95, 9.96, 10].map((value) => classIndex(atTen, value))).toEqual([0, 1, 1, 1]);
    // 0.29 × 100 is a trifle less than 29.
    expect(classIndex([{ from: 0, to: 29 }, { from: 29 }], 0.29 * 100)).toBe(1);
  });

  it("keeps an outlier and rates over 100 % in a class of their own without upper limit", () => {
    const values = [3, 4, 5, 6, 7, 8, 9, 10, 11, 180];
    const classes = amountClasses(values, { count: 2 });
    expect(counts(classes, values)).toEqual([9, 1]);
    expect(classes.at(-1)).toEqual({ from: 100, to: undefined });
  });

  it("moves no limit past a value where villages are few", () => {
    const values = [1, 2, 14, 16];
    expect(limits(amountClasses(values, { count: 2 }))).toEqual([10]);
    expect(counts(amountClasses([1, 14, 16, 40], { count: 3 }), [1, 14, 16, 40])).toEqual([1, 2, 1]);
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
        const classes = amountClasses(values, { count });
        expect(classes.length).toBeLessThanOrEqual(count);
        const holding = (value: number) =>
          classes.filter(({ from, to }) => value >= from && (to === undefined || value < to)).length;
        expect(values.map((value) => holding(roundHalfUp(value, 1)))).toEqual(values.map(() => 1));
        for (const [index, limit] of limits(classes).entries()) {
          expect(limit).toBeGreaterThan(index === 0 ? 0 : limits(classes)[index - 1]!);
          expect(roundHalfUp(limit, 1)).toBe(limit);
        }
        expect(counts(classes, values).filter((size) => size === 0)).toEqual([]);
        expect(counts(classes, values).reduce((sum, size) => sum + size, 0)).toBe(values.length);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it("counts the values of each class", () => {
    const values = [1.2, 2.1, 2.4, 11, 12.5, 24, 58];
    const classes = amountClasses(values, { count: 3 });
    expect(countByClass(classes, values)).toEqual(counts(classes, values));
    expect(countByClass([{ from: 0, to: 10 }, { from: 10 }], [9.94, 9.95, 3])).toEqual([2, 1]);
    expect(countByClass([{ from: 0 }], [])).toEqual([0]);
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

  it("moves at most a fifth of the values out of their natural class for readable limits", () => {
    fc.assert(
      fc.property(tenths, (values) => {
        const classes = amountClasses(values);
        const natural = ckmeans(values, classes.length);
        const classOf = (value: number) => natural.findIndex((group) => group.includes(value));
        const moved = values.filter((value) => classIndex(classes, value) !== classOf(value)).length;
        expect(moved).toBeLessThanOrEqual(values.length / 5);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it("does not depend on the order of the values", () => {
    const values = [14, 3, 55, 27, 9, 31, 31, 2.5];
    expect(amountClasses(values.toReversed())).toEqual(amountClasses(values));
  });
});

describe("classes of rates that are printed with two decimals", () => {
  const classes = [{ from: 0, to: 10 }, { from: 10 }];

  it("go by those decimals: 9.96% is under 10%, as with one decimal 10.0% is not", () => {
    expect(classIndex(classes, 9.96, 2)).toBe(0);
    expect(classIndex(classes, 9.96)).toBe(1);
    expect(countByClass(classes, [9.96, 9.996], 2)).toEqual([1, 1]);
  });
});
