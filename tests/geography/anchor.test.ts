import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { contains, labelPoint } from "../../src/geography/anchor.ts";

const box = (x0: number, y0: number, x1: number, y1: number): [number, number][] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
  [x0, y0],
];
const withHole: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [[box(0, 0, 10, 10), box(2, 2, 8, 8)], [box(20, 0, 23, 3)]],
};

describe("labelPoint", () => {
  it("is the roomiest point of the part with most ground, outside its holes", () => {
    const point = labelPoint(withHole);
    expect(contains(withHole, point)).toBe(true);
    expect(point[0]).toBeLessThan(11);
  });

  it("counts ground, not outer rings: a frame around a lake is smaller than an island beside it", () => {
    const frame: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [[box(0, 0, 10, 10), box(0.5, 0.5, 9.5, 9.5)], [box(20, 0, 26, 6)]],
    };
    expect(labelPoint(frame)).toEqual([23, 3]);
  });
});

describe("contains", () => {
  it("knows holes and parts", () => {
    const inside = [
      [1, 1],
      [5, 5],
      [21, 1],
      [15, 1],
    ] as const;
    expect(inside.map((point) => contains(withHole, point))).toEqual([true, false, true, false]);
  });
});
