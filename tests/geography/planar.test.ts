import fc from "fast-check";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { localProjection, toPlane } from "../../src/geography/planar.ts";
import { areaKm2 } from "../../src/geography/planar-area.ts";
import { geodesicKm } from "./geodesic.ts";
import { rectangle } from "./land.ts";

/** Extents of counties: west, south, east, north. */
const counties: Readonly<Record<string, readonly [number, number, number, number]>> = {
  "of 60 km in the hills": [105, 33, 105.7, 33.5],
  "of 200 000 km², the largest": [86.75, 36, 93.75, 41.4],
  "of 118 000 km² in the grassland": [97.2, 39.9, 103.1, 42.8],
  "in the far north": [120.9, 50.9, 126, 53.55],
  "in the far south": [108.6, 18.15, 110.1, 19.1],
  "of islands": [111.2, 3.9, 117.9, 17.1],
  "in the far west": [73.5, 37, 78, 40.3],
};
const error = (from: Position, to: Position, project: (position: Position) => readonly number[]) => {
  const [a, b] = [project(from), project(to)];
  return Math.abs(Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!) / geodesicKm(from, to) - 1);
};

it("measures geodesics as the tables do (Flinders Peak to Buninyong)", () => {
  expect(geodesicKm([144.424868, -37.951033], [143.926496, -37.652821])).toBeCloseTo(54.972, 2);
});

describe.each(Object.entries(counties))("localProjection of a county %s", (_name, [west, south, east, north]) => {
  const corners: Position[] = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
  ];
  const project = localProjection(corners);

  it("keeps distances within 1 % of the ground's, between any two places", () => {
    const place = fc.tuple(
      fc.double({ min: west, max: east, noNaN: true }),
      fc.double({ min: south, max: north, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, (from, to) => {
        fc.pre(geodesicKm(from, to) > 1);
        expect(error(from, to, project)).toBeLessThan(0.01);
      }),
      { seed: 21, numRuns: 300 },
    );
    for (const from of corners) {
      for (const to of corners) if (from !== to) expect(error(from, to, project)).toBeLessThan(0.01);
    }
  });

  it("has its middle in the middle, however the corners are spread", () => {
    const crowded = [...corners, ...Array.from({ length: 500 }, (_, index): Position => [west + index * 1e-5, south])];
    expect(localProjection(crowded)([east, north])).toEqual(project([east, north]));
    expect(Math.hypot(...project([(west + east) / 2, (south + north) / 2]))).toBeLessThan(0.01);
  });
});

describe("localProjection", () => {
  const [west, south, east, north] = counties["of 60 km in the hills"]!;
  const project = localProjection([
    [west, south],
    [east, north],
  ]);

  it("runs east to the right and south down the paper", () => {
    expect(project([105.6, 33.2])[0]).toBeGreaterThan(project([105.1, 33.2])[0]);
    expect(project([105.3, 33.1])[1]).toBeGreaterThan(project([105.3, 33.4])[1]);
  });

  it("keeps areas within 1 %", () => {
    // A hundredth of a square degree at 33.3° N: its sides along the meridian and along the parallel.
    const square = toPlane(rectangle(105.3, 33.25, 105.4, 33.35), project);
    const expected = geodesicKm([105.35, 33.25], [105.35, 33.35]) * geodesicKm([105.3, 33.3], [105.4, 33.3]);
    expect(Math.abs(areaKm2(square) / expected - 1)).toBeLessThan(0.01);
  });

  it("manages a single place", () => {
    expect(localProjection([[105, 33]])([105, 33]).map(Math.abs)).toEqual([0, 0]);
  });
});
