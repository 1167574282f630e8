import type { Box, Point, Segment } from "./types.ts";

/** Length of the part of a segment inside a box, mm: the segment is cut by the box's sides one axis after the other. */
export function lengthInside([[ax, ay], [bx, by]]: Segment, box: Box): number {
  const dx = bx - ax;
  const dy = by - ay;
  const [left, right] = crossing(ax, dx, box.x0, box.x1);
  const [top, bottom] = crossing(ay, dy, box.y0, box.y1);
  const share = Math.min(1, right, bottom) - Math.max(0, left, top);
  return share > 0 ? share * Math.hypot(dx, dy) : 0;
}

/** Shares of the way at which a coordinate enters and leaves the open span between `low` and `high`. */
function crossing(start: number, change: number, low: number, high: number): readonly [number, number] {
  if (change === 0) return start > low && start < high ? ALWAYS : NEVER;
  const first = (low - start) / change;
  const second = (high - start) / change;
  return first < second ? [first, second] : [second, first];
}

const ALWAYS = [-Infinity, Infinity] as const;
const NEVER = [Infinity, -Infinity] as const;

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
