import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { contains } from "../../src/geography/anchor.ts";
import { clipToRing } from "../../src/geography/clip.ts";
import { connectedGroups, symbolPoint, tileOf } from "../../src/geography/lattice.ts";
import { areaKm2 } from "../../src/geography/planar-area.ts";
import { tilesInside } from "../../src/geography/tile-grid.ts";

const outlines: Record<string, MultiPolygon> = {
  rectangle: polygon([
    [-13, -10],
    [13, -10],
    [13, 10],
    [-13, 10],
  ]),
  triangle: polygon([
    [0, 0],
    [30, 0],
    [15, 40],
  ]),
  "strip a hundred times as long as wide": polygon([
    [0, 0],
    [100, 0],
    [100, 1],
    [0, 1],
  ]),
  "ragged township": polygon(
    Array.from({ length: 700 }, (_, index): [number, number] => {
      const angle = (index / 350) * Math.PI;
      const radius = 10 + 3 * Math.sin(3 * angle) + Math.sin(17 * angle);
      return [radius * Math.cos(angle), 1.8 * radius * Math.sin(angle)];
    }),
  ),
  "L with a thin arm": polygon([
    [0, 0],
    [40, 0],
    [40, 3],
    [10, 3],
    [10, 30],
    [0, 30],
  ]),
};

function polygon(corners: [number, number][]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: [[[...corners, corners[0]!]]] };
}

describe.each(Object.entries(outlines))("tilesInside a %s", (_name, outline) => {
  it.each([1, 2, 7, 25, 60])("makes exactly %i tiles with their symbols inside", (count) => {
    const lattice = tilesInside(count, outline);
    expect(lattice.cells).toHaveLength(count);
    expect(new Set(lattice.cells.map(({ column, row }) => `${column} ${row}`)).size).toBe(count);
    for (const cell of lattice.cells) expect(contains(outline, symbolPoint(lattice, cell))).toBe(true);
  });

  it.each([13, 60])("lets %i tiles stick out with no more than a corner", (count) => {
    const lattice = tilesInside(count, outline);
    for (const cell of lattice.cells) {
      const tile = tileOf(lattice, cell);
      const inside = clipToRing(tile, outline.coordinates[0]![0]!);
      expect(areaKm2(inside) / areaKm2(tile)).toBeGreaterThan(0.94);
    }
  });

  it("keeps tiles in one piece and uses the room", () => {
    const lattice = tilesInside(40, outline);
    expect(connectedGroups(lattice.cells)).toHaveLength(1);
    expect((40 * lattice.pitch ** 2) / areaKm2(outline)).toBeGreaterThan(0.25);
  });
});

describe("tilesInside", () => {
  it("sets tiles on islands where one holds too few", () => {
    const island = (x: number) =>
      polygon([
        [x, 0],
        [x + 20, 0],
        [x + 20, 20],
        [x, 20],
      ]).coordinates[0]!;
    const islands: MultiPolygon = { type: "MultiPolygon", coordinates: [island(0), island(30), island(60)] };
    const { cells } = tilesInside(30, islands);
    expect(connectedGroups(cells)).toHaveLength(3);
  });

  it("keeps off a lake", () => {
    const [land] = outlines.rectangle!.coordinates;
    const lake: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [
        [
          ...land!,
          [
            [-4, -4],
            [4, -4],
            [4, 4],
            [-4, 4],
            [-4, -4],
          ],
        ],
      ],
    };
    const lattice = tilesInside(24, lake);
    for (const cell of lattice.cells) expect(contains(lake, symbolPoint(lattice, cell))).toBe(true);
  });

  it("makes nothing of no villages", () => {
    expect(tilesInside(0, outlines.rectangle!).cells).toEqual([]);
  });

  it("divides 350 tiles in a ragged outline of 5,000 corners", () => {
    const corners = Array.from({ length: 5000 }, (_, index): [number, number] => {
      const angle = (index / 2500) * Math.PI;
      const radius = 40 + 6 * Math.sin(5 * angle) + Math.sin(611 * angle);
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    expect(tilesInside(350, polygon(corners)).cells).toHaveLength(350);
  });
});
