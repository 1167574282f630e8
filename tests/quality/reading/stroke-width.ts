import type { Box } from "../../../src/charts/parts/box.ts";

/** Thinner than this, mm, a box is a straight line along an axis. */
const STRAIGHT = 0.001;

/**
 * Width (mm) of a line that can be seen. The layout engine draws a border twice as wide as asked and clips its outer half
 * away, so what counts for a straight line along an axis is the part of it within the clip.
 */
export function visibleWidth(width: number, { left, top, right, bottom }: Box, clip: Box): number {
  const seen = (at: number, from: number, to: number) => Math.min(at + width / 2, to) - Math.max(at - width / 2, from);
  if (bottom - top < STRAIGHT) return seen(top, clip.top, clip.bottom);
  return right - left < STRAIGHT ? seen(left, clip.left, clip.right) : width;
}
