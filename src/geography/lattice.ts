import type { MultiPolygon } from "geojson";
import { boxRing } from "./extent.ts";
import type { PlanePoint } from "./planar.ts";

/** A square of an even grid, by its place in it. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

/** An even grid of squares on the plane. */
export interface Lattice {
  /** Side of a square, km. */
  readonly pitch: number;
  /** Upper left corner of column 0, row 0. */
  readonly origin: PlanePoint;
  readonly cells: readonly Cell[];
}

/** How far above the middle of its tile a village's symbol stands, as a share of the side: the name stands beneath it. */
export const SYMBOL_RISE = 0.16;

/** The square of a cell; squares of one lattice share their edges to the last digit. */
export function tileOf({ pitch, origin: [x, y] }: Lattice, { column, row }: Cell): MultiPolygon {
  const at = (start: number, steps: number) => Math.round((start + steps * pitch) * 1e6) / 1e6;
  const box = { x0: at(x, column), y0: at(y, row), x1: at(x, column + 1), y1: at(y, row + 1) };
  return { type: "MultiPolygon", coordinates: [[boxRing(box)]] };
}

/** Where the symbol of a cell's village stands. */
export function symbolPoint({ pitch, origin: [x, y] }: Lattice, { column, row }: Cell): PlanePoint {
  return [x + (column + 0.5) * pitch, y + (row + 0.5 - SYMBOL_RISE) * pitch];
}

/** Row by row, each from left to right. */
export function inReadingOrder(cells: readonly Cell[]): Cell[] {
  return cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
}

const key = (column: number, row: number) => `${column} ${row}`;

/** Finds the cells that share an edge with one. */
export function neighbourhood(cells: readonly Cell[]): (cell: Cell) => Cell[] {
  const byPlace = new Map(cells.map((cell) => [key(cell.column, cell.row), cell]));
  return ({ column, row }) =>
    [key(column - 1, row), key(column + 1, row), key(column, row - 1), key(column, row + 1)].flatMap(
      (place) => byPlace.get(place) ?? [],
    );
}

/** Cells that hang together by their edges, group by group, the largest first. */
export function connectedGroups(cells: readonly Cell[]): Cell[][] {
  const neighboursOf = neighbourhood(cells);
  const seen = new Set<Cell>();
  const groups = cells.flatMap((start) => {
    if (seen.has(start)) return [];
    seen.add(start);
    const group = [start];
    for (const cell of group) {
      for (const next of neighboursOf(cell)) {
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    }
    return [group];
  });
  return groups.sort((a, b) => b.length - a.length);
}
