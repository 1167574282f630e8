import fc from "fast-check";
import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { contains } from "../../src/geography/anchor.ts";
import type { PlanePoint } from "../../src/geography/planar.ts";
import { areaKm2 } from "../../src/geography/planar-area.ts";
import { voronoiCells } from "../../src/geography/voronoi-cells.ts";

const square = (x: number, y: number, side: number): [number, number][] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

const outlines: Record<string, MultiPolygon> = {
  "a square": { type: "MultiPolygon", coordinates: [[square(0, 0, 40)]] },
  "two islands": { type: "MultiPolygon", coordinates: [[square(0, 0, 20)], [square(25, 5, 15)]] },
  "a square with a hole": { type: "MultiPolygon", coordinates: [[square(0, 0, 40), square(15, 15, 10).toReversed()]] },
  "a star": {
    type: "MultiPolygon",
    coordinates: [
      [
        Array.from({ length: 401 }, (_, index): [number, number] => {
          const angle = ((index % 400) / 200) * Math.PI;
          const radius = 14 + 5 * Math.cos(7 * angle);
          return [20 + radius * Math.cos(angle), 20 + radius * Math.sin(angle)];
        }),
      ],
    ],
  },
};

const place = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 4000 }));
const places = fc
  .uniqueArray(place, { minLength: 1, maxLength: 60, selector: ([x, y]) => `${x} ${y}` })
  .map((list) => list.map(([x, y]): PlanePoint => [x / 100, y / 100]));

describe("voronoiCells", () => {
  for (const [name, outline] of Object.entries(outlines)) {
    it(`tile ${name}: areas add up to the outline's`, () => {
      fc.assert(
        fc.property(places, (points) => {
          const cells = voronoiCells(points, outline);
          expect(cells).toHaveLength(points.length);
          const sum = cells.reduce((total, cell) => total + areaKm2(cell), 0);
          expect(Math.abs(sum / areaKm2(outline) - 1)).toBeLessThan(1e-6);
        }),
        { numRuns: 60, seed: 11 },
      );
    });

    it(`give each point of ${name} to the nearest village`, () => {
      fc.assert(
        fc.property(places, place, (points, [x, y]) => {
          const spot: PlanePoint = [x / 100 + 0.0037, y / 100 + 0.0041];
          fc.pre(contains(outline, spot));
          const owner = voronoiCells(points, outline).findIndex((cell) => contains(cell, spot));
          const distance = (point: PlanePoint) => Math.hypot(point[0] - spot[0], point[1] - spot[1]);
          expect(owner).toBeGreaterThanOrEqual(0);
          expect(distance(points[owner]!)).toBeLessThanOrEqual(Math.min(...points.map(distance)) + 0.002);
        }),
        { numRuns: 60, seed: 12 },
      );
    });
  }

  it("gives a single village everything", () => {
    const outline = outlines["a star"]!;
    expect(areaKm2(voronoiCells([[20, 20]], outline)[0]!)).toBeCloseTo(areaKm2(outline), 2);
  });

  it("manages villages in one line and none at all", () => {
    const line = Array.from({ length: 9 }, (_, index): PlanePoint => [4 * index + 2, 20]);
    const areas = voronoiCells(line, outlines["a square"]!).map(areaKm2);
    expect(areas.map(Math.round)).toEqual([160, 160, 160, 160, 160, 160, 160, 160, 320]);
    expect(voronoiCells([], outlines["a square"]!)).toEqual([]);
  });
});
