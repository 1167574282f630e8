import type { Point } from "./point.ts";

/** The ground that something takes up on paper: its edges, mm, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Box around a centre: a square where one half is given. */
export function boxAround(x: number, y: number, halfWidth: number, halfHeight = halfWidth): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** The box grown (or shrunk) by `margin` on each side. */
export function grow(box: Box, margin: number): Box {
  return { left: box.left - margin, top: box.top - margin, right: box.right + margin, bottom: box.bottom + margin };
}

/** Whether two boxes share area; touching edges do not count, nor does what they share up to `tolerance` mm either way. */
export function boxesOverlap(a: Box, b: Box, tolerance = 0): boolean {
  return (
    a.left + tolerance < b.right &&
    b.left + tolerance < a.right &&
    a.top + tolerance < b.bottom &&
    b.top + tolerance < a.bottom
  );
}

/** Whether `inner` lies in `outer`, edges included. */
export function boxContains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

/** Distance of a point from a box, 0 inside it. */
export function distanceToBox([x, y]: Point, box: Box): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}

/** Smallest box around a segment. */
export function boxOfSegment([[ax, ay], [bx, by]]: readonly [Point, Point]): Box {
  return { left: Math.min(ax, bx), top: Math.min(ay, by), right: Math.max(ax, bx), bottom: Math.max(ay, by) };
}

/** Smallest box around some points. */
export function boxOfPoints(points: Iterable<Point>): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const [x, y] of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}
