import type { MultiPolygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { homeParts } from "../../src/geography/home-parts.ts";
import { areaKm2 } from "../../src/geography/planar-area.ts";

const square = (x: number, y: number, width: number, height = width): Position[][] => [
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ],
];
const area = (...parts: Position[][][]): MultiPolygon => ({ type: "MultiPolygon", coordinates: parts });

describe("homeParts", () => {
  it("gives a piece without its village's point to the neighbour with the longest common border", () => {
    // The first village has a piece between the second (border of 1 km) and the third (4 km).
    const first = area(square(0, 0, 4), square(9, 0, 1, 4));
    const second = area(square(9, 4, 1, 4));
    const third = area(square(10, 0, 4));
    const [a, b, c] = homeParts(
      [first, second, third],
      [
        [2, 2],
        [9.5, 6],
        [12, 2],
      ],
    );
    expect(a!.coordinates).toHaveLength(1);
    expect(areaKm2(a!)).toBeCloseTo(16, 2);
    expect(areaKm2(b!)).toBeCloseTo(4, 2);
    expect(c!.coordinates).toHaveLength(1);
    expect(areaKm2(c!)).toBeCloseTo(20, 2);
  });

  it("drops a small piece that nobody touches, and keeps a large one", () => {
    const withSmall = area(square(0, 0, 4), square(20, 0, 0.5));
    const withLarge = area(square(0, 0, 4), square(20, 0, 2));
    const other = area(square(4, 0, 4));
    const points = [
      [2, 2],
      [6, 2],
    ] as const;
    expect(homeParts([withSmall, other], points)[0]!.coordinates).toHaveLength(1);
    expect(homeParts([withLarge, other], points)[0]!.coordinates).toHaveLength(2);
  });

  it("leaves whole ground as it is", () => {
    const areas = [area(square(0, 0, 4)), area(square(4, 0, 4))];
    expect(
      homeParts(areas, [
        [2, 2],
        [6, 2],
      ]),
    ).toEqual(areas);
  });
});
