import type { TreeNode } from "./nodes.ts";

export type Point = readonly [x: number, y: number];

/** A right-angled line. */
export type Line = readonly Point[];

/** A box's place. */
export interface PlacedBox {
  readonly node: TreeNode;
  readonly isAside: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of which the part with the post. */
  readonly headerHeight: number;
}

/** Boxes and lines placed within a frame whose upper left corner is 0, 0. Ems. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly Line[];
}

/** The same block elsewhere. */
export function move<B extends Block>(block: B, dx: number, dy: number): B {
  return {
    ...block,
    boxes: block.boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })),
    lines: block.lines.map((line) => line.map(([x, y]): Point => [x + dx, y + dy])),
  };
}
