import type { Box } from "../../../src/charts/parts/box.ts";
import { apply, type Matrix } from "./matrix.ts";

/** What a PDF's operators have set so far. */
export interface PdfState {
  /** To mm of the sheet, y downwards. */
  readonly matrix: Matrix;
  /** Smallest upright box known to hold the clip path, mm. */
  readonly clip: Box;
  /** Units of the current matrix. */
  readonly lineWidth: number;
  /** #rrggbb. */
  readonly fill: string;
  readonly stroke: string;
  /** Em in units of the text matrix. */
  readonly fontSize: number;
}

/** The upright box around a box of the current coordinates, mm. */
export function boxOnSheet(matrix: Matrix, [x0, y0, x1, y1]: ArrayLike<number> & Iterable<number>): Box {
  const corners = [
    [x0, y0],
    [x1, y0],
    [x0, y1],
    [x1, y1],
  ].map(([x, y]) => apply(matrix, x!, y!));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
