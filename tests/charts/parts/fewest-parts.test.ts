import { expect, it } from "vitest";
import { fewestParts } from "../../../src/charts/parts/fewest-parts.ts";

const enough = (needed: number) => (count: number) => (count >= needed ? "x".repeat(count) : undefined);

it("finds the fewest parts that will do", () => {
  expect(fewestParts({ most: 5 }, enough(3))).toBe("xxx");
  expect(fewestParts({ most: 5 }, enough(0))).toBe("x");
  expect(fewestParts({ least: 2, most: 5 }, enough(0))).toBe("xx");
});

it("finds none where the most are too few", () => {
  expect(fewestParts({ most: 5 }, enough(6))).toBeUndefined();
  expect(fewestParts({ most: 0 }, enough(0))).toBeUndefined();
});
