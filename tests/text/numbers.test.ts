import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatPercent, roundHalfUp } from "../../src/text/numbers.ts";

describe("roundHalfUp", () => {
  it.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.285, 2, 0.29],
    [1e-9, 2, 0],
    [123_456_789.5, 0, 123_456_790],
    [1.2e21, 0, 1.2e21],
  ])("rounds %d to %d digits", (value, digits, expected) => {
    expect(roundHalfUp(value, digits)).toBe(expected);
  });

  it("is never further from the value than half a step", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, digits) => {
        expect(Math.abs(roundHalfUp(value, digits) - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-6);
      }),
      { seed: 5 },
    );
  });
});

describe("formatNumber", () => {
  it.each([
    [0, 0, "0"],
    [999, 0, "999"],
    [1000, 0, "1,000"],
    [1234567.891, 2, "1,234,567.89"],
    [12345.6, 1, "12,345.6"],
    [0.1234567, 4, "0.1235"],
    [-1234.5, 1, "-1,234.5"],
    [-0.2, 0, "0"],
  ])("writes %d with %d digits as %s", (value, digits, expected) => {
    expect(formatNumber(value, digits)).toBe(expected);
  });

  it("prints a dash for what is unknown", () => {
    expect(formatNumber(undefined)).toBe("—");
  });

  it("can be read back", () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(Number(formatNumber(value).replaceAll(",", ""))).toBe(value);
      }),
      { seed: 6 },
    );
  });
});

describe("formatPercent", () => {
  it.each([
    [4190 / 9907, 1, "42.3%"],
    [2124 / 9907, 1, "21.4%"],
    [2124 / 9907, 2, "21.44%"],
    [0.0005, 1, "0.1%"],
    [0.0815, 1, "8.2%"],
    [0.29, 0, "29%"],
    [0, 1, "0.0%"],
    [1, 1, "100.0%"],
  ])("writes %d with %d digits as %s", (ratio, digits, expected) => {
    expect(formatPercent(ratio, digits)).toBe(expected);
  });

  it("rounds every ratio of whole counts half up exactly", () => {
    const counts = fc
      .integer({ min: 1, max: 99_999 })
      .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));
    fc.assert(
      fc.property(counts, ([part, all]) => {
        const tenths = (2n * 1000n * BigInt(part) + BigInt(all)) / (2n * BigInt(all));
        expect(formatPercent(part / all)).toBe(`${tenths / 10n}.${tenths % 10n}%`);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it("prints a dash for what is unknown", () => {
    expect(formatPercent(undefined)).toBe("—");
  });
});
