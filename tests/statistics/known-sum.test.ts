import { expect, test } from "vitest";
import { knownMoney, knownSum } from "../../src/statistics/known-sum.ts";

test("a sum leaves out what is not given, and is unknown where nothing is", () => {
  expect(knownSum([1, undefined, 2])).toBe(3);
  expect(knownSum([0])).toBe(0);
  expect(knownSum([undefined])).toBeUndefined();
  expect(knownSum([])).toBeUndefined();
});

test("money adds up to a fen", () => {
  expect(knownMoney([0.1, 0.2])).toBe(0.3);
  expect(knownMoney([undefined, undefined])).toBeUndefined();
});
