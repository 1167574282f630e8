import type { TypeScale } from "../../theme/type-scale.ts";
import type { Block } from "./block.ts";
import { placeBranches } from "./branches.ts";
import { columnsOf, type Folding } from "./columns.ts";
import {
  type BoxWidths,
  boxHeights,
  levelWidth,
  type Measure,
  measure,
  PROPORTIONS,
  rememberingWrap,
  type Wrap,
} from "./measure.ts";
import { descendants, type TreeNode } from "./nodes.ts";
import { TIGHT } from "./spacing.ts";

const defaults = {
  /** Largest name as a multiple of the sheet's heading, so that three people do not get absurd boxes. */
  largestName: 1.7,
  /** Box widths tried, in ems of the name. */
  widths: [4.8, 5.4, 6, 6.6, 7.2, 8, 9, 10],
  /** How much wider than the others the boxes of the first two levels may be, up to a width in ems. */
  widening: { factor: 1.4, limit: 9 },
  /** Column lengths tried. */
  columnLengths: [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 27, 40, 80],
};

/** One way of drawing a tree that can be read. */
export interface Candidate {
  readonly measured: Measure;
  readonly folding: Folding;
  /** As laid out with the tightest distances. */
  readonly block: Block;
  /** Millimetres to an em. */
  readonly em: number;
}

/** The frame in mm, and the sheet's sizes of text. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}

/**
 * Every way of drawing a tree in a room with no text under the smallest size: box widths, foldings. The tighter
 * proportions are tried only where the usual ones give nothing. `wrap` may be shared by trees with posts in common.
 */
export function* candidates(
  root: TreeNode,
  { width, height, type }: Room,
  wrap: Wrap = rememberingWrap(),
): Generator<Candidate> {
  const folds = foldings(root);
  const nodes = descendants(root);
  for (const proportions of PROPORTIONS) {
    let isFound = false;
    for (const widths of boxWidths()) {
      const measured = measure(root, widths, proportions, wrap);
      const smallest = type.floor / Math.min(proportions.unit, proportions.post);
      if (boxArea(nodes, measured) * smallest ** 2 > width * height) continue;
      for (const folding of folds) {
        const block = placeBranches(root, measured, folding, TIGHT);
        const em = Math.min(width / block.width, height / block.height, type.heading * defaults.largestName);
        if (em < smallest) continue;
        isFound = true;
        yield { measured, folding, block, em };
      }
    }
    if (isFound) return;
  }
}

/** What the boxes alone cover, square ems: where even that is too much, no folding helps. */
function boxArea(nodes: readonly TreeNode[], measured: Measure): number {
  return nodes.reduce((sum, { depth }) => {
    const { header, body } = boxHeights(measured, depth, TIGHT.air);
    return sum + levelWidth(measured, depth) * (header + body);
  }, 0);
}

/** Widths of boxes that are tried: the first two levels as wide as the others or wider. */
function boxWidths(): BoxWidths[] {
  const wider = (width: number) => Math.max(width, Math.min(width * defaults.widening.factor, defaults.widening.limit));
  return defaults.widths.flatMap((width) => [
    { root: wider(width), second: width, others: width },
    { root: wider(width), second: wider(width), others: width },
  ]);
}

/** Every way of folding that could differ for this tree. */
function foldings(root: TreeNode): Folding[] {
  const heads = descendants(root).filter(({ branches }) => branches.length > 0);
  const deepest = Math.max(0, ...heads.map(({ depth }) => depth));
  const depths = Array.from({ length: deepest + 1 }, (_, depth) => depth);
  const lengths = defaults.columnLengths.filter((length) => length < Math.max(2, root.size));
  const known = new Set<string>();
  return depths
    .flatMap((rowDepth) => lengths.map((columnLength): Folding => ({ rowDepth, columnLength })))
    .filter((folding) => {
      const shape = shapeOf(heads, folding);
      if (known.has(shape)) return false;
      known.add(shape);
      return true;
    });
}

/** How long all columns of a folding are. */
function shapeOf(heads: readonly TreeNode[], folding: Folding): string {
  const columns = (head: TreeNode) => columnsOf(head, folding).map(({ nodes, isHung }) => `${nodes.length}${isHung}`);
  return `${heads.map((head) => columns(head).join()).join(";")}`;
}
