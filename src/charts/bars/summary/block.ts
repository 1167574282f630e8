import { movedBars, type PlacedBars, placedBars } from "../placed-bars.ts";

/** Something of its own on a chart, from its left upper corner on; mm. */
export interface Block {
  readonly placed: PlacedBars;
  readonly width: number;
  readonly height: number;
}

/** Blocks one under another, `gap` mm apart. */
export function stackBlocks(blocks: readonly Block[], gap: number): Block {
  return blocks.reduce((above, next) => ({
    placed: placedBars(above.placed, movedBars(next.placed, 0, above.height + gap)),
    width: Math.max(above.width, next.width),
    height: above.height + gap + next.height,
  }));
}

/** Two blocks side by side, the second at the right edge of `width`. */
export function spreadBlocks(left: Block, right: Block, width: number): Block {
  return {
    placed: placedBars(left.placed, movedBars(right.placed, width - right.width, 0)),
    width,
    height: Math.max(left.height, right.height),
  };
}
