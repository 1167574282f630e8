import { expect, it } from "vitest";
import { coverage, liesInside, outlineOf } from "../../../src/charts/labels/outline.ts";
import type { Point } from "../../../src/charts/labels/types.ts";

const square = (from: number, to: number): Point[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

it("measures the share of a box over a polygon", () => {
  expect(coverage({ x0: -5, y0: 2, x1: 5, y1: 8 }, outlineOf([square(0, 10)]))).toBeCloseTo(0.5);
  expect(coverage({ x0: 20, y0: 2, x1: 25, y1: 8 }, outlineOf([square(0, 10)]))).toBe(0);
});

it("leaves holes out, whichever way they wind", () => {
  const box = { x0: 2, y0: 4, x1: 8, y1: 6 };
  expect(coverage(box, outlineOf([square(0, 10), square(2, 8)]))).toBeCloseTo(0);
  expect(coverage(box, outlineOf([square(0, 10), square(2, 8).reverse()]))).toBeCloseTo(0);
});

it("takes closed rings as well as open ones", () => {
  const closed = outlineOf([[...square(0, 10), [0, 0]]]);
  expect(liesInside({ x0: 1, y0: 1, x1: 9, y1: 9 }, closed)).toBe(true);
  expect(liesInside({ x0: 1, y0: 1, x1: 11, y1: 9 }, closed)).toBe(false);
});
