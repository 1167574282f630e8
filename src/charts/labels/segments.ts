import type { Box, Point, Segment } from "./types.ts";

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
    if (ax <= box.x0 || ax >= box.x1) return 0;
  } else {
    const left = (box.x0 - ax) / dx;
    const right = (box.x1 - ax) / dx;
    from = Math.max(from, Math.min(left, right));
    to = Math.min(to, Math.max(left, right));
  }
  if (dy === 0) {
    if (ay <= box.y0 || ay >= box.y1) return 0;
  } else {
    const top = (box.y0 - ay) / dy;
    const bottom = (box.y1 - ay) / dy;
    from = Math.max(from, Math.min(top, bottom));
    to = Math.min(to, Math.max(top, bottom));
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
