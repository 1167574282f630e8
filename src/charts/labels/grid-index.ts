import type { Box, Segment } from "./types.ts";

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
    const width = frame.x1 - frame.x0;
    const height = frame.y1 - frame.y0;
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
    this.#eachCell(box.x0, box.y0, box.x1, box.y1, (cell) => {
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
    this.#collect(box.x0, box.y0, box.x1, box.y1, found);
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
  #collect(x0: number, y0: number, x1: number, y1: number, found: number[]): void {
    const column0 = this.#position(x0 - this.#frame.x0, this.#columns);
    const column1 = this.#position(x1 - this.#frame.x0, this.#columns);
    const row1 = this.#position(y1 - this.#frame.y0, this.#rows);
    for (let row = this.#position(y0 - this.#frame.y0, this.#rows); row <= row1; row += 1) {
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

  #eachCell(x0: number, y0: number, x1: number, y1: number, visit: (cell: number) => void): void {
    const column0 = this.#position(x0 - this.#frame.x0, this.#columns);
    const column1 = this.#position(x1 - this.#frame.x0, this.#columns);
    const row0 = this.#position(y0 - this.#frame.y0, this.#rows);
    const row1 = this.#position(y1 - this.#frame.y0, this.#rows);
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
