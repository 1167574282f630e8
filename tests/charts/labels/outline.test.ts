import { expect, it } from "vitest";
import { coverage, liesInside, outlineOf } from "../../../src/charts/labels/outline.ts";
import type { Point } from "../../../src/charts/parts/point.ts";

const square = (from: number, to: number): Point[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
];

it("measures the share of a box over a polygon", () => {
  expect(coverage({ left: -5, top: 2, right: 5, bottom: 8 }, outlineOf([square(0, 10)]))).toBeCloseTo(0.5);
  expect(coverage({ left: 20, top: 2, right: 25, bottom: 8 }, outlineOf([square(0, 10)]))).toBe(0);
});

it("leaves holes out, whichever way they wind", () => {
  const box = { left: 2, top: 4, right: 8, bottom: 6 };
  expect(coverage(box, outlineOf([square(0, 10), square(2, 8)]))).toBeCloseTo(0);
  expect(coverage(box, outlineOf([square(0, 10), square(2, 8).reverse()]))).toBeCloseTo(0);
});

it("takes closed rings as well as open ones", () => {
  const closed = outlineOf([[...square(0, 10), [0, 0]]]);
  expect(liesInside({ left: 1, top: 1, right: 9, bottom: 9 }, closed)).toBe(true);
  expect(liesInside({ left: 1, top: 1, right: 11, bottom: 9 }, closed)).toBe(false);
});
