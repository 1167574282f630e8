import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { contains } from "../../src/geography/anchor.ts";
import { extentOf } from "../../src/geography/extent.ts";
import { areaKm2 } from "../../src/geography/planar-area.ts";
import { tileGrid } from "../../src/geography/tile-grid.ts";

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

const boxes = (tiles: readonly MultiPolygon[]) => tiles.map(extentOf);

describe.each(Object.entries(outlines))("tileGrid in a %s", (_name, outline) => {
  const tilesOf = (count: number) => tileGrid(count, outline, extentOf(outline));

  it.each([1, 2, 7, 25, 350])("makes exactly %i tiles of one size, their centres inside", (count) => {
    const tiles = tilesOf(count);
    expect(tiles).toHaveLength(count);
    for (const { x0, y0, x1, y1 } of boxes(tiles)) {
      expect(contains(outline, [(x0 + x1) / 2, (y0 + y1) / 2])).toBe(true);
      expect(x1 - x0).toBeCloseTo(y1 - y0, 9);
    }
    expect(new Set(tiles.map((tile) => areaKm2(tile).toFixed(6))).size).toBe(1);
  });

  it("keeps tiles apart", () => {
    const placed = boxes(tilesOf(60));
    const overlapping = placed.filter((a, index) =>
      placed.slice(index + 1).some((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1),
    );
    expect(overlapping).toEqual([]);
  });

  it("uses the room: the tiles cover at least a third of the outline", () => {
    const covered = tilesOf(60).reduce((sum, tile) => sum + areaKm2(tile), 0);
    expect(covered / areaKm2(outline)).toBeGreaterThan(1 / 3);
  });
});

describe("tileGrid", () => {
  it("winds from row to row, so that neighbours in the list are neighbours on the sheet", () => {
    const outline = outlines.rectangle!;
    const placed = boxes(tileGrid(48, outline, extentOf(outline)));
    const pitch = placed[1]!.x0 - placed[0]!.x0;
    for (const [index, box] of placed.slice(1).entries()) {
      const before = placed[index]!;
      expect(Math.abs(box.x0 - before.x0) + Math.abs(box.y0 - before.y0)).toBeCloseTo(Math.abs(pitch), 6);
    }
  });

  it("makes nothing of no villages", () => {
    expect(tileGrid(0, outlines.rectangle!, extentOf(outlines.rectangle!))).toEqual([]);
  });
});
