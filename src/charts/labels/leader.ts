import type { Box } from "../parts/box.ts";
import type { Point } from "../parts/point.ts";
import type { Segment } from "../parts/segment.ts";
import type { SizedLabel } from "./sized-label.ts";

/** A leader leaves a name above or below its symbol no nearer to the name's ends than this, ems. */
const INSET = 0.5;
/** Radius (ems) at which leaders end where there is no symbol: leaders of one point then fan out without touching. */
const BARE_POINT = 0.12;

/**
 * Line from a label's box to the edge of its symbol: from the middle of the side that faces the symbol, or straight up
 * or down where the symbol lies under or over the name.
 */
export function leaderOf(label: SizedLabel, box: Box): Segment {
  const [ax, ay] = label.request.anchor;
  const start = attachment(label, box);
  const distance = Math.hypot(start[0] - ax, start[1] - ay);
  const share = Math.min(1, Math.max(label.request.symbolRadius, BARE_POINT * label.size) / distance);
  return [start, [ax + (start[0] - ax) * share, ay + (start[1] - ay) * share]];
}

function attachment(label: SizedLabel, box: Box): Point {
  const [ax, ay] = label.request.anchor;
  const middle = (box.top + box.bottom) / 2;
  const beside = Math.max(box.left - ax, ax - box.right);
  const aboveOrBelow = Math.max(box.top - ay, ay - box.bottom);
  if (beside > aboveOrBelow) return [ax < box.left ? box.left : box.right, middle];
  const inset = Math.min(INSET * label.size, (box.right - box.left) / 2);
  const x = Math.min(box.right - inset, Math.max(box.left + inset, ax));
  return [x, ay < middle ? box.top : box.bottom];
}
