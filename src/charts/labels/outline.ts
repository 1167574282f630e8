import { type Box, boxesOverlap, boxOfPoints } from "../parts/box.ts";
import type { Point } from "../parts/point.ts";

/** A polygon prepared for many questions about boxes. */
export interface Outline {
  readonly bounds: Box;
  /** The edges of all rings, four numbers each: x and y of start and end. */
  readonly edges: Float64Array;
}

/** Shares of the box height at which the coverage is measured: both edges, so that a full share means inside. */
const SCAN_LINES = [0, 1 / 3, 2 / 3, 1];

/** Prepares outer rings and holes, in any order and winding, closed or open. */
export function outlineOf(rings: readonly (readonly Point[])[]): Outline {
  const edges = rings.flatMap((ring) => ring.flatMap(([x, y], i) => [...ring.at(i - 1)!, x, y]));
  return { bounds: boxOfPoints(rings.flat()), edges: Float64Array.from(edges) };
}

/** Share (0–1) of a box that a polygon covers, measured along a few lines through the box (even-odd rule). */
export function coverage(box: Box, { bounds, edges }: Outline): number {
  if (!boxesOverlap(box, bounds)) return 0;
  let covered = 0;
  for (const share of SCAN_LINES) covered += coveredLength(box, edges, box.top + share * (box.bottom - box.top));
  return covered / SCAN_LINES.length / (box.right - box.left);
}

/** Whether a box lies in a polygon, as far as the scan lines see. */
export function liesInside(box: Box, outline: Outline): boolean {
  const { bounds } = outline;
  if (box.left < bounds.left || box.right > bounds.right || box.top < bounds.top || box.bottom > bounds.bottom)
    return false;
  return coverage(box, outline) > 0.999;
}

/** Length of the horizontal line `y` between the box's sides that lies in the polygon. */
function coveredLength(box: Box, edges: Float64Array, y: number): number {
  const crossings: number[] = [];
  for (let i = 0; i < edges.length; i += 4) {
    const ay = edges[i + 1]!;
    const by = edges[i + 3]!;
    if (ay <= y === by <= y) continue;
    const ax = edges[i]!;
    crossings.push(ax + ((y - ay) / (by - ay)) * (edges[i + 2]! - ax));
  }
  if (crossings.length > 2) crossings.sort((a, b) => a - b);
  let length = 0;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const from = Math.min(crossings[i]!, crossings[i + 1]!);
    const to = Math.max(crossings[i]!, crossings[i + 1]!);
    length += Math.max(0, Math.min(to, box.right) - Math.max(from, box.left));
  }
  return length;
}
