import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { edgeDistance, insidePoint } from "../../src/geography/inside-point.ts";

const ground: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 0],
        [10, 0],
        [10, 6],
        [0, 6],
        [0, 0],
      ],
    ],
  ],
};

describe("insidePoint", () => {
  it("leaves a point that is clear of the edges", () => {
    expect(insidePoint(ground, [4, 3], [5, 3], 1)).toEqual([4, 3]);
  });

  it("moves one at the edge, or beyond it, as little as need be", () => {
    for (const from of [
      [0.2, 3],
      [-0.3, 3],
      [9.9, 5.8],
    ] as const) {
      const [x, y] = insidePoint(ground, from, [5, 3], 1);
      expect(edgeDistance(ground, [x, y])).toBeGreaterThanOrEqual(1);
      expect(Math.hypot(x - from[0], y - from[1])).toBeLessThan(2.2);
    }
  });

  it("takes the roomiest place where nothing near is clear", () => {
    expect(insidePoint(ground, [0, 0], [5, 3], 3.5)).toEqual([5, 3]);
  });
});
