import { geoDistance } from "d3";
import { describe, expect, it } from "vitest";
import { localProjection, toPlane } from "../../src/geography/planar.ts";
import { areaKm2 } from "../../src/geography/planar-area.ts";
import { rectangle } from "./land.ts";

const EARTH_RADIUS = 6371.0088;
/** Corners and middle of a county 150 km across. */
const places: [number, number][] = [
  [105, 33],
  [106.6, 33],
  [106.6, 34.3],
  [105, 34.3],
  [105.8, 33.6],
];

describe("localProjection", () => {
  const project = localProjection(places);

  it("keeps distances within 1 % of the great circle's, in any direction", () => {
    for (const from of places) {
      for (const to of places) {
        if (from === to) continue;
        const [a, b] = [project(from), project(to)];
        const onPlane = Math.hypot(a[0] - b[0], a[1] - b[1]);
        const onGround = geoDistance(from, to) * EARTH_RADIUS;
        expect(Math.abs(onPlane / onGround - 1)).toBeLessThan(0.01);
      }
    }
  });

  it("runs east to the right and south down the paper, from the middle", () => {
    const [west, east] = [project([105, 33.6]), project([106.6, 33.6])];
    const [south, north] = [project([105.8, 33]), project([105.8, 34.3])];
    expect(east[0]).toBeGreaterThan(west[0]);
    expect(south[1]).toBeGreaterThan(north[1]);
    expect(Math.hypot(...project([105.8, 33.64]))).toBeLessThan(10);
  });

  it("keeps areas within 1 %", () => {
    // A square degree's hundredth at 33.5° N.
    const square = toPlane(rectangle(105.7, 33.45, 105.8, 33.55), project);
    const degree = (EARTH_RADIUS * Math.PI) / 180;
    const expected = (0.1 * degree) ** 2 * Math.cos((33.5 * Math.PI) / 180);
    expect(Math.abs(areaKm2(square) / expected - 1)).toBeLessThan(0.01);
  });

  it("manages a single place", () => {
    expect(localProjection([[105, 33]])([105, 33]).map(Math.abs)).toEqual([0, 0]);
  });
});
