import { type Box, boxesOverlap } from "../../parts/box.ts";

/** Where a block may go on a chart: size of the chart, what is taken, and space to keep from it; mm. */
export interface CornerRoom {
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
  readonly clear: number;
  /** The corner at the right: above upright columns in falling order, under lying ones. */
  readonly isUpper: boolean;
}

/** A block is not pushed right into the corner: it stands so much of the free way from it. */
const SHARE = { across: 0.5, down: 0.4 };

/** Left upper corner of a block in the empty corner; `undefined` where it has no room. */
export function emptyCorner(
  block: { readonly width: number; readonly height: number },
  { width, height, taken, clear, isUpper }: CornerRoom,
): { x: number; y: number } | undefined {
  // The lower corner is the upper one of the chart turned over.
  const obstacles = isUpper
    ? taken
    : taken.map((box) => ({ ...box, top: height - box.bottom, bottom: height - box.top }));
  const corner = { left: width - block.width, top: 0, right: width, bottom: block.height };
  const inReach = (box: Box, margin: number) => ({
    ...box,
    left: box.left - margin,
    right: box.right + margin,
    top: box.top - margin,
    bottom: box.bottom + margin,
  });
  if (corner.left < 0 || obstacles.some((box) => boxesOverlap(corner, inReach(box, clear)))) return undefined;
  const beside = obstacles.filter((box) => box.top - clear < block.height);
  const left = Math.max(0, ...beside.map((box) => box.right + clear));
  const x = left + (corner.left - left) * SHARE.across;
  const beneath = obstacles.filter((box) => box.right + clear > x && box.left - clear < x + block.width);
  const bottom = Math.min(height, ...beneath.map((box) => box.top - clear));
  const y = (bottom - block.height) * SHARE.down;
  return { x, y: isUpper ? y : height - y - block.height };
}
