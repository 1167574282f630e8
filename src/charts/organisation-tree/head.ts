import { levelLine, type Segment, uprightLine } from "../parts/segment.ts";
import type { Block, PlacedBox } from "./block.ts";
import { boxHeights, levelWidth, type Measure } from "./measure.ts";
import type { TreeNode } from "./nodes.ts";
import type { Spacing } from "./spacing.ts";

/** A head with the boxes beside it; the head's own box is the first. `trunk` is the middle of the head. */
export interface HeadBlock extends Block {
  readonly trunk: number;
}

/** Where assistants may stand. */
export type Sides = "both" | "right";

/** Places a head and its assistants: one on the right, two left and right, more in stacks on either side. */
export function placeHead(node: TreeNode, measured: Measure, spacing: Spacing, sides: Sides): HeadBlock {
  const own = boxOf(node, measured, spacing, false);
  const boxes = node.assistants.map((assistant) => boxOf(assistant, measured, spacing, true));
  const first = boxes[0];
  if (!first) return { ...own, boxes: [own], lines: [], trunk: own.width / 2 };
  const toLeft = sides === "both" ? Math.floor(boxes.length / 2) : 0;
  const stacks = [boxes.slice(0, toLeft), boxes.slice(toLeft)];
  const stackHeight = (count: number) => count * first.height + Math.max(0, count - 1) * spacing.stack;
  const height = Math.max(own.height, stackHeight(boxes.length - toLeft));
  const left = toLeft > 0 ? first.width + spacing.aside : 0;
  const middle = own.height / 2;
  const placed: PlacedBox[] = [{ ...own, x: left }];
  const lines: Segment[] = [];
  stacks.forEach((stack, side) => {
    if (stack.length === 0) return;
    // A stack no taller than the head is centred on it; a taller one begins at its top.
    const top = Math.max(0, middle - stackHeight(stack.length) / 2);
    const near = side === 0 ? left : left + own.width;
    const far = side === 0 ? first.width : near + spacing.aside;
    const spine = (near + far) / 2;
    const centres = stack.map((_, index) => top + index * (first.height + spacing.stack) + first.height / 2);
    stack.forEach((box, index) => {
      placed.push({ ...box, x: side === 0 ? 0 : far, y: centres[index]! - first.height / 2 });
    });
    lines.push(...comb(near, spine, far, middle, centres));
  });
  const width = left + own.width + spacing.aside + first.width;
  return { width, height, boxes: placed, lines, trunk: left + own.width / 2 };
}

/** From the head's side to a spine, along it, and from it to each box. */
function comb(near: number, spine: number, far: number, middle: number, ends: readonly number[]): Segment[] {
  const only = ends.length === 1 && ends[0] === middle;
  if (only) return [levelLine(middle, near, far)];
  return [
    levelLine(middle, near, spine),
    uprightLine(spine, Math.min(middle, ...ends), Math.max(middle, ...ends)),
    ...ends.map((y) => levelLine(y, spine, far)),
  ];
}

function boxOf(node: TreeNode, measured: Measure, spacing: Spacing, isAside: boolean): PlacedBox {
  const { header, body } = boxHeights(measured, node.depth, spacing.air);
  const width = levelWidth(measured, node.depth) * spacing.breadth;
  return { node, isAside, x: 0, y: 0, width, height: header + body, headerHeight: header };
}
