import type { MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { areaKm2 } from "../../src/geography/planar-area.ts";
import { dissolve } from "../../src/geography/shared-borders.ts";
import { smoothed } from "../../src/geography/smoothed.ts";

/** A strip of two areas whose common border climbs in steps of 0.1 km. */
const stairs: Position[] = Array.from({ length: 40 }, (_, index) => [
  5 + Math.ceil(index / 2) * 0.1,
  Math.floor(index / 2) * 0.1,
]);
const area = (ring: Position[]): MultiPolygon => ({ type: "MultiPolygon", coordinates: [[[...ring, ring[0]!]]] });
const top = stairs.at(-1)!;
const left = area([[0, 0], ...stairs, [0, top[1]!]]);
const right = area([[10, 0], [10, top[1]!], ...stairs.toReversed()]);
const MILLIMETRE = 0.02;

describe("smoothed", () => {
  const after = smoothed([left, right], MILLIMETRE);

  it("makes the steps of a raster straight", () => {
    const border = dissolve([
      { code: "a", townshipCode: "t", geometry: after[0]! },
      { code: "b", townshipCode: "t", geometry: after[1]! },
    ]).villageBorders;
    const points = border.flat();
    expect(border).toHaveLength(1);
    expect(points.length).toBeLessThan(12);
  });

  it("keeps neighbours joined, and their ground", () => {
    const whole = dissolve([
      { code: "a", townshipCode: "t", geometry: after[0]! },
      { code: "b", townshipCode: "t", geometry: after[1]! },
    ]).outline;
    expect(whole.coordinates.flat()).toHaveLength(1);
    for (const [index, before] of [left, right].entries())
      expect(Math.abs(areaKm2(after[index]!) / areaKm2(before) - 1)).toBeLessThan(0.02);
  });

  it("hardly touches corners between long edges", () => {
    const [square] = smoothed(
      [
        area([
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
        ]),
      ],
      MILLIMETRE,
    );
    for (const [x = 0, y = 0] of square!.coordinates.flat(2))
      expect(
        Math.min(Math.hypot(x, y), Math.hypot(x - 10, y), Math.hypot(x - 10, y - 10), Math.hypot(x, y - 10)),
      ).toBeLessThan(MILLIMETRE * 2);
  });
});
