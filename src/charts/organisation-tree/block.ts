import type { Frame } from "../parts/frame.ts";
import type { Segment } from "../parts/segment.ts";
import type { TreeNode } from "./nodes.ts";

/** A box's place. */
export interface PlacedBox extends Frame {
  readonly node: TreeNode;
  readonly isAside: boolean;
  /** Of which the part with the post. */
  readonly headerHeight: number;
}

/** Boxes and lines placed within a frame whose upper left corner is 0, 0. Ems. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly Segment[];
}

/** The same block elsewhere. */
export function move<B extends Block>(block: B, dx: number, dy: number): B {
  return {
    ...block,
    boxes: block.boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })),
    lines: block.lines.map(
      ([[x1, y1], [x2, y2]]): Segment => [
        [x1 + dx, y1 + dy],
        [x2 + dx, y2 + dy],
      ],
    ),
  };
}
