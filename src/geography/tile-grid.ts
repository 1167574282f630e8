import type { MultiPolygon } from "geojson";
import { contains } from "./anchor.ts";
import { boxRing, type Extent } from "./extent.ts";

/** Share of a tile's pitch left free between tiles. */
const GAP = 0.08;
const SEARCH_ROUNDS = 40;

/**
 * An even grid of `count` square tiles whose centres lie inside an outline, in reading order along a serpentine, so
 * that neighbours in the list (villages of one township) are neighbours on the sheet.
 */
export function tileGrid(count: number, outline: MultiPolygon, extent: Extent): MultiPolygon[] {
  const pitch = largestPitch(count, outline, extent);
  return serpentine(centresInside(pitch, outline, extent))
    .slice(0, count)
    .map((centre) => square(centre, pitch * (1 - GAP)));
}

/** Largest pitch at which enough centres fall inside, by bisection. */
function largestPitch(count: number, outline: MultiPolygon, extent: Extent): number {
  let low = 0;
  let high = Math.max(extent.x1 - extent.x0, extent.y1 - extent.y0);
  for (let round = 0; round < SEARCH_ROUNDS; round += 1) {
    const middle = (low + high) / 2;
    if (centresInside(middle, outline, extent).length >= count) low = middle;
    else high = middle;
  }
  return low;
}

function centresInside(pitch: number, outline: MultiPolygon, extent: Extent): [number, number][] {
  const columns = Math.floor((extent.x1 - extent.x0) / pitch);
  const rows = Math.floor((extent.y1 - extent.y0) / pitch);
  // The bisection asks for absurdly fine grids only when nothing can be inside; stop there instead of filling memory.
  if (columns * rows > 1e6) return [];
  const left = (extent.x0 + extent.x1 - (columns - 1) * pitch) / 2;
  const top = (extent.y0 + extent.y1 - (rows - 1) * pitch) / 2;
  const centres: [number, number][] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const centre: [number, number] = [left + column * pitch, top + row * pitch];
      if (contains(outline, centre)) centres.push(centre);
    }
  }
  return centres;
}

function serpentine(centres: readonly [number, number][]): [number, number][] {
  const rows = Map.groupBy(centres, ([, y]) => y);
  return [...rows.values()].flatMap((row, index) => (index % 2 === 0 ? row : row.toReversed()));
}

function square([x, y]: readonly [number, number], side: number): MultiPolygon {
  const half = side / 2;
  return { type: "MultiPolygon", coordinates: [[boxRing({ x0: x - half, y0: y - half, x1: x + half, y1: y + half })]] };
}
