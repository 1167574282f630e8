import { Delaunay, polygonContains } from "d3";
import type { MultiPolygon, Position } from "geojson";
import { clipToRing } from "../../../src/geography/clip.ts";
import { createRng } from "../../../tools/sample-county/rng.ts";
import { outline } from "./outline.ts";

/** A piece of the county's land. */
export interface Cell {
  /** Somewhere inside, degrees. */
  readonly seed: Position;
  readonly area: MultiPolygon["coordinates"];
}

/** Bounding box of the outline with room around it, degrees. */
const BOUNDS: [number, number, number, number] = [104.9, 33.2, 106, 34.1];
const DIGITS = 6;

type Ring = [number, number][];
const inDegrees = (value: number) => Number(value.toFixed(DIGITS));
const rounded = (ring: readonly Position[]): Ring => ring.map(([x, y]) => [inDegrees(x!), inDegrees(y!)]);

/** Crowded in the west, wide in the east: villages of very different sizes. */
function seeds(count: number): [number, number][] {
  // Begun anew each time: files of a test run share this module, and the county is to be the same for all.
  const rng = createRng("质量检查 cells");
  const found: [number, number][] = [];
  while (found.length < count) {
    const x = 105 + 0.92 * rng.next() ** 1.6;
    const y = rng.between(33.3, 33.98);
    if (polygonContains(outline as [number, number][], [x, y])) found.push([x, y]);
  }
  return found.sort(([a], [b]) => a - b);
}

/** Cuts the outline into `count` cells, from west to east. */
export function cutCells(count: number): Cell[] {
  const points = seeds(count);
  const voronoi = Delaunay.from(points).voronoi(BOUNDS);
  return points.map(([x, y], index) => {
    const cell: MultiPolygon = { type: "MultiPolygon", coordinates: [[rounded(voronoi.cellPolygon(index))]] };
    const { coordinates } = clipToRing(cell, rounded(outline));
    return { seed: rounded([[x, y]])[0]!, area: coordinates.map((polygon) => polygon.map(rounded)) };
  });
}
