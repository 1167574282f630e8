import fc from "fast-check";
import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { PlanePoint } from "../../src/geography/planar.ts";
import { areaKm2 } from "../../src/geography/planar-area.ts";
import { shareGround } from "../../src/geography/shared-ground.ts";
import { voronoiCells } from "../../src/geography/voronoi-cells.ts";

const outline: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 0],
        [30, 0],
        [30, 20],
        [0, 20],
        [0, 0],
      ],
    ],
  ],
};
const share = (points: readonly PlanePoint[]) => shareGround(voronoiCells(points, outline), points).map(areaKm2);
const total = (areas: readonly number[]) => areas.reduce((sum, area) => sum + area, 0);

describe("shareGround", () => {
  it("halves a cell between two villages on one spot", () => {
    const [first, second, other] = share([
      [5, 10],
      [5, 10],
      [25, 10],
    ]);
    expect(first).toBeCloseTo(150, 3);
    expect(second).toBeCloseTo(150, 3);
    expect(other).toBeCloseTo(300, 3);
  });

  it("gives a village far outside a part of the nearest one's ground", () => {
    const areas = share([
      [10, 10],
      [20, 10],
      [900, 10],
    ]);
    expect(areas[0]).toBeCloseTo(300, 3);
    expect(areas[1]! + areas[2]!).toBeCloseTo(300, 3);
    expect(areas[2]).toBeGreaterThan(100);
  });

  it("finds room for forty villages on one spot", () => {
    const areas = share(Array.from({ length: 40 }, (): PlanePoint => [7, 7]));
    expect(Math.min(...areas)).toBeGreaterThan(600 / 40 / 3);
    expect(total(areas)).toBeCloseTo(600, 2);
  });

  it("leaves nobody without ground and loses none, whatever the points", () => {
    const coordinate = fc.integer({ min: -5, max: 35 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 40 }), (points) => {
        const areas = share(points);
        expect(Math.min(...areas)).toBeGreaterThan(0);
        expect(total(areas)).toBeCloseTo(600, 2);
      }),
      { seed: 13 },
    );
  });

  it("refuses to share what nobody has", () => {
    expect(() => shareGround([undefined], [[0, 0]])).toThrow("No village has an area that others could share");
  });
});
