import type { Box } from "./box.ts";
import { levelLine, type Segment, uprightLine } from "./segment.ts";

/** Room left between a line and the text it makes way for, mm. */
const CLEARANCE = 1;

/** A horizontal line at `y`, broken where it would run through a box. */
export function horizontalLine(y: number, from: number, to: number, boxes: readonly Box[]): Segment[] {
  const gaps = boxes
    .filter((box) => box.top - CLEARANCE < y && y < box.bottom + CLEARANCE)
    .map((box): Interval => [box.left - CLEARANCE, box.right + CLEARANCE]);
  return remainder(from, to, gaps).map(([start, end]) => levelLine(y, start, end));
}

/** A vertical line at `x`, broken where it would run through a box. */
export function verticalLine(x: number, from: number, to: number, boxes: readonly Box[]): Segment[] {
  const gaps = boxes
    .filter((box) => box.left - CLEARANCE < x && x < box.right + CLEARANCE)
    .map((box): Interval => [box.top - CLEARANCE, box.bottom + CLEARANCE]);
  return remainder(from, to, gaps).map(([start, end]) => uprightLine(x, start, end));
}

type Interval = readonly [from: number, to: number];

/** What is left of an interval when others are taken out of it. */
function remainder(from: number, to: number, gaps: readonly Interval[]): Interval[] {
  const pieces: Interval[] = [];
  let start = from;
  for (const [gapFrom, gapTo] of [...gaps].sort((a, b) => a[0] - b[0])) {
    if (gapFrom > start) pieces.push([start, Math.min(gapFrom, to)]);
    start = Math.max(start, gapTo);
  }
  if (start < to) pieces.push([start, to]);
  return pieces.filter(([pieceFrom, pieceTo]) => pieceFrom < to && pieceTo > pieceFrom);
}
