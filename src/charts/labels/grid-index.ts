import type { Box } from "../parts/box.ts";
import type { Segment } from "../parts/segment.ts";

/** Which of many numbered boxes or segments lie near a place: a grid of square cells over the frame. */
export class GridIndex {
  readonly #cells: number[][];
  readonly #columns: number;
  readonly #rows: number;
  readonly #frame: Box;
  readonly #cell: number;
  readonly #cellsOf: number[][] = [];
  /** Search in which an item was last met: an item in several cells is reported once. */
  readonly #seen: number[] = [];
  #search = 0;

  /** What lies outside `frame` is kept in the cells of its edge. `expected` items decide the cell size. */
  constructor(frame: Box, expected: number) {
    const width = frame.right - frame.left;
    const height = frame.bottom - frame.top;
    this.#frame = frame;
    this.#cell = Math.max(Math.sqrt((width * height) / Math.max(expected, 16)), width / 200, height / 200);
    this.#columns = Math.floor(width / this.#cell) + 1;
    this.#rows = Math.floor(height / this.#cell) + 1;
    this.#cells = Array.from({ length: this.#columns * this.#rows }, () => []);
  }

  /** Adds a box under a whole number; a number may have several boxes. */
  add(item: number, box: Box): void {
    this.#cellsOf[item] ??= [];
    const own = this.#cellsOf[item];
    this.#eachCell(box.left, box.top, box.right, box.bottom, (cell) => {
      this.#cells[cell]!.push(item);
      own.push(cell);
    });
  }

  /** Adds a segment, in pieces, so that a long slanting line does not fill the cells of its whole box. */
  addSegment(item: number, segment: Segment): void {
    this.#cellsOf[item] ??= [];
    const own = this.#cellsOf[item];
    this.#eachCellAlong(segment, (cell) => {
      this.#cells[cell]!.push(item);
      own.push(cell);
    });
  }

  /** Forgets a number. */
  remove(item: number): void {
    for (const cell of this.#cellsOf[item] ?? []) {
      const items = this.#cells[cell]!;
      items.splice(items.indexOf(item), 1);
    }
    this.#cellsOf[item] = [];
  }

  /** Numbers in the cells under a box, each once; the caller tests the exact shape. */
  near(box: Box): number[] {
    const found: number[] = [];
    this.#search += 1;
    this.#collect(box.left, box.top, box.right, box.bottom, found);
    return found;
  }

  /** Numbers in the cells along a segment, each once. */
  nearSegment([[ax, ay], [bx, by]]: Segment): number[] {
    const found: number[] = [];
    this.#search += 1;
    const pieces = this.#piecesOf(ax, ay, bx, by);
    const dx = (bx - ax) / pieces;
    const dy = (by - ay) / pieces;
    for (let i = 0; i < pieces; i += 1) {
      const x = ax + i * dx;
      const y = ay + i * dy;
      this.#collect(Math.min(x, x + dx), Math.min(y, y + dy), Math.max(x, x + dx), Math.max(y, y + dy), found);
    }
    return found;
  }

  /** Adds what is in the cells of a box and was not met in this search. The hot loop of the label search: no closures. */
  #collect(left: number, top: number, right: number, bottom: number, found: number[]): void {
    const column0 = this.#position(left - this.#frame.left, this.#columns);
    const column1 = this.#position(right - this.#frame.left, this.#columns);
    const row1 = this.#position(bottom - this.#frame.top, this.#rows);
    for (let row = this.#position(top - this.#frame.top, this.#rows); row <= row1; row += 1) {
      for (let column = column0; column <= column1; column += 1) {
        for (const item of this.#cells[row * this.#columns + column]!) {
          if (this.#seen[item] === this.#search) continue;
          this.#seen[item] = this.#search;
          found.push(item);
        }
      }
    }
  }

  /** Pieces of a segment no longer than a cell. */
  #piecesOf(ax: number, ay: number, bx: number, by: number): number {
    return Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / this.#cell));
  }

  #eachCell(left: number, top: number, right: number, bottom: number, visit: (cell: number) => void): void {
    const column0 = this.#position(left - this.#frame.left, this.#columns);
    const column1 = this.#position(right - this.#frame.left, this.#columns);
    const row0 = this.#position(top - this.#frame.top, this.#rows);
    const row1 = this.#position(bottom - this.#frame.top, this.#rows);
    for (let row = row0; row <= row1; row += 1) {
      for (let column = column0; column <= column1; column += 1) visit(row * this.#columns + column);
    }
  }

  #eachCellAlong([[ax, ay], [bx, by]]: Segment, visit: (cell: number) => void): void {
    const pieces = this.#piecesOf(ax, ay, bx, by);
    const dx = (bx - ax) / pieces;
    const dy = (by - ay) / pieces;
    for (let i = 0; i < pieces; i += 1) {
      const x = ax + i * dx;
      const y = ay + i * dy;
      this.#eachCell(Math.min(x, x + dx), Math.min(y, y + dy), Math.max(x, x + dx), Math.max(y, y + dy), visit);
    }
  }

  #position(distance: number, count: number): number {
    return Math.min(count - 1, Math.max(0, Math.floor(distance / this.#cell)));
  }
}
