import { expect, it } from "vitest";
import { round, roundTo } from "../../src/theme/round.ts";

it("rounds millimetres to hundredths, other numbers as asked", () => {
  expect([1.2345, -0.004, 210].map(round)).toEqual([1.23, -0, 210]);
  expect(roundTo(0.0123456, 5)).toBe(0.01235);
});
