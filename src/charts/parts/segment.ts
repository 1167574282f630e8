import type { Box } from "./box.ts";
import type { Point } from "./point.ts";

/** A straight piece of line, mm. */
export type Segment = readonly [Point, Point];

/** The pieces of a line from point to point. */
export function segmentsOf(line: readonly Point[]): Segment[] {
  return line.slice(1).map((point, index): Segment => [line[index]!, point]);
}

/** A horizontal line. */
export function levelLine(y: number, from: number, to: number): Segment {
  return [
    [from, y],
    [to, y],
  ];
}

/** A vertical line. */
export function uprightLine(x: number, from: number, to: number): Segment {
  return [
    [x, from],
    [x, to],
  ];
}

/**
 * Length of the part of a segment inside a box, mm: the segment is cut by the box's sides one axis after the other
 * (Liang–Barsky). Asked for a hundred thousand times a map, so it makes no objects.
 */
export function lengthInside(segment: Segment, box: Box): number {
  const [ax, ay] = segment[0];
  const dx = segment[1][0] - ax;
  const dy = segment[1][1] - ay;
  let from = 0;
  let to = 1;
  if (dx === 0) {
    if (ax <= box.left || ax >= box.right) return 0;
  } else {
    const start = (box.left - ax) / dx;
    const end = (box.right - ax) / dx;
    from = Math.max(from, Math.min(start, end));
    to = Math.min(to, Math.max(start, end));
  }
  if (dy === 0) {
    if (ay <= box.top || ay >= box.bottom) return 0;
  } else {
    const start = (box.top - ay) / dy;
    const end = (box.bottom - ay) / dy;
    from = Math.max(from, Math.min(start, end));
    to = Math.min(to, Math.max(start, end));
  }
  return to > from ? (to - from) * Math.hypot(dx, dy) : 0;
}

/** Whether a segment runs through a box; grazing an edge does not count. */
export function crossesBox(segment: Segment, box: Box): boolean {
  return lengthInside(segment, box) > 1e-9;
}

/** Distance of a point from a segment. */
export function distanceToSegment([px, py]: Point, [[ax, ay], [bx, by]]: Segment): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / square));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** Whether two segments meet, ends included. */
export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  const side1 = turn(a, b, c) * turn(a, b, d);
  const side2 = turn(c, d, a) * turn(c, d, b);
  if (side1 === 0 && side2 === 0) return onOneLineAndMeeting([a, b], [c, d]);
  return side1 <= 0 && side2 <= 0;
}

/** Twice the signed area of a triangle. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function onOneLineAndMeeting(first: Segment, second: Segment): boolean {
  const meets = (axis: 0 | 1) =>
    Math.max(Math.min(first[0][axis], first[1][axis]), Math.min(second[0][axis], second[1][axis])) <=
    Math.min(Math.max(first[0][axis], first[1][axis]), Math.max(second[0][axis], second[1][axis]));
  return meets(0) && meets(1);
}
