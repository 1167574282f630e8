import type { MultiPolygon } from "geojson";
import { extentOf } from "./extent.ts";
import { areaKm2 } from "./planar-area.ts";

/** Answers how much of an upright box lies inside an area, 0–1. */
export type ShareInside = (x0: number, y0: number, x1: number, y1: number) => number;

/** Steps of the mask along the side of a square as large as the area. */
const STEPS = 160;
/** Most steps along one side: bounds the memory for an area that is thin and long. */
const MOST_STEPS = 1500;

/**
 * An area as a fine grid of points that are inside or not, summed up, so that the share of any box is read off at once
 * however many corners the area has.
 */
export function insideMask(area: MultiPolygon): ShareInside {
  const { x0: left, y0: top, x1: right, y1: bottom } = extentOf(area);
  const step = Math.max(Math.sqrt(areaKm2(area)) / STEPS, (right - left) / MOST_STEPS, (bottom - top) / MOST_STEPS);
  const columns = Math.max(1, Math.ceil((right - left) / step));
  const rows = Math.max(1, Math.ceil((bottom - top) / step));
  const crossings = crossingsByRow(area, top, step, rows);
  const width = columns + 1;
  const sums = new Float64Array(width * (rows + 1));
  for (let row = 0; row < rows; row += 1) {
    const xs = crossings[row]!.sort((a, b) => a - b);
    let passed = 0;
    let inRow = 0;
    for (let column = 0; column < columns; column += 1) {
      while (passed < xs.length && xs[passed]! <= left + (column + 0.5) * step) passed += 1;
      inRow += passed % 2;
      sums[(row + 1) * width + column + 1] = sums[row * width + column + 1]! + inRow;
    }
  }
  /** Points inside from the upper left corner to a place between the grid's lines. */
  const sumTo = (x: number, y: number): number => {
    const column = clamp((x - left) / step, columns);
    const row = clamp((y - top) / step, rows);
    const [c, r] = [Math.min(Math.floor(column), columns - 1), Math.min(Math.floor(row), rows - 1)];
    const at = (dr: number, dc: number) => sums[(r + dr) * width + c + dc]!;
    const [fx, fy] = [column - c, row - r];
    return (at(0, 0) * (1 - fx) + at(0, 1) * fx) * (1 - fy) + (at(1, 0) * (1 - fx) + at(1, 1) * fx) * fy;
  };
  return (x0, y0, x1, y1) => {
    const points = sumTo(x1, y1) - sumTo(x0, y1) - sumTo(x1, y0) + sumTo(x0, y0);
    return (points * step * step) / ((x1 - x0) * (y1 - y0));
  };
}

/** Where the area's rings cross the middle of each row. */
function crossingsByRow(area: MultiPolygon, top: number, step: number, rows: number): number[][] {
  const crossings = Array.from({ length: rows }, (): number[] => []);
  for (const ring of area.coordinates.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const [ax = 0, ay = 0] = ring[index - 1]!;
      const [bx = 0, by = 0] = ring[index]!;
      const first = Math.max(0, Math.ceil((Math.min(ay, by) - top) / step - 0.5));
      for (let row = first; row < rows; row += 1) {
        const y = top + (row + 0.5) * step;
        // Half-open, so that a corner on the line counts once.
        if (y >= Math.max(ay, by)) break;
        crossings[row]!.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
      }
    }
  }
  return crossings;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
