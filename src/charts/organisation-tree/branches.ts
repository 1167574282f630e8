import { levelLine, type Segment, uprightLine } from "../parts/segment.ts";
import { type Block, move, type PlacedBox } from "./block.ts";
import { busLines } from "./bus.ts";
import { type Column, columnsOf, type Folding } from "./columns.ts";
import { type HeadBlock, placeHead } from "./head.ts";
import type { Measure } from "./measure.ts";
import type { TreeNode } from "./nodes.ts";
import { isHungAlone, type RowPitches, rowPitches, sidesOf } from "./rows.ts";
import type { Spacing } from "./spacing.ts";

interface Rules {
  readonly measured: Measure;
  readonly folding: Folding;
  readonly spacing: Spacing;
  readonly pitches: RowPitches;
}

/** A post and all beneath it; `trunk` is the middle of the post's own box, where the line from above meets it. */
interface Branch extends Block {
  readonly trunk: number;
  /** The middle of the post's own box from above, where a line from the left meets it, and the box's left edge. */
  readonly side: readonly [x: number, y: number];
}

/** A column as placed: `attach` is where its line meets the bus line, at the column's top. */
interface PlacedColumn extends Block {
  readonly attach: number;
  readonly isHung: boolean;
  readonly isGroup: boolean;
}

/** Places a tree for one folding, in ems. */
export function placeBranches(root: TreeNode, measured: Measure, folding: Folding, spacing: Spacing): Block {
  return branchOf(root, { measured, folding, spacing, pitches: rowPitches(root, measured, folding, spacing) });
}

function branchOf(node: TreeNode, rules: Rules): Branch {
  const { measured, folding, spacing, pitches } = rules;
  const found = columnsOf(node, folding);
  const head = placeHead(node, measured, spacing, sidesOf(node, found, folding));
  if (found.length === 0) return withSide(head, head.trunk);
  const columns = found.map((column) => stack(column, rules));
  const isRow = node.depth <= folding.rowDepth;
  const top = isRow ? pitches[node.depth]! : head.height + spacing.stack;
  return isHungAlone(found) ? hangBeside(head, columns[0]!, top) : hangBelow(head, columns, top, spacing);
}

function withSide(block: Block, trunk: number): Branch {
  const own = block.boxes[0]!;
  return { ...block, trunk, side: [own.x, own.y + own.height / 2] };
}

/** Siblings one above the other, with a spine along their left side where they are several. */
function stack({ nodes, isHung, isGroup }: Column, rules: Rules): PlacedColumn {
  const { indent, stack: gap } = rules.spacing;
  const branches = nodes.map((node) => branchOf(node, rules));
  if (!isHung) return { ...branches[0]!, attach: branches[0]!.trunk, isHung, isGroup };
  const boxes: PlacedBox[] = [];
  const lines: Segment[] = [];
  const spine = indent * 0.35;
  let height = 0;
  let end = 0;
  let after = 0;
  for (const branch of branches) {
    const [x, y] = branch.side;
    const top = height + after;
    const moved = move(branch, indent, top);
    end = top + y;
    boxes.push(...moved.boxes);
    lines.push(...moved.lines, levelLine(end, spine, indent + x));
    height = top + branch.height;
    after = gap * (branch.boxes.length > 1 ? 1.8 : 1);
  }
  lines.push(uprightLine(spine, 0, end));
  const width = indent + Math.max(...branches.map((branch) => branch.width));
  return { width, height, boxes, lines, attach: spine, isHung, isGroup };
}

/** A single column: the line leaves the foot of the head near its left edge. */
function hangBeside(head: HeadBlock, column: PlacedColumn, top: number): Branch {
  const moved = move(column, 0, top);
  const line = uprightLine(column.attach, head.boxes[0]!.height, top);
  const block = {
    width: Math.max(head.width, column.width),
    height: top + column.height,
    boxes: [...head.boxes, ...moved.boxes],
    lines: [...head.lines, line, ...moved.lines],
  };
  return withSide(block, head.trunk);
}

/** Columns side by side beneath a bus line. */
function hangBelow(head: HeadBlock, columns: readonly PlacedColumn[], top: number, spacing: Spacing): Branch {
  const { lefts, width } = sideBySide(columns, spacing);
  const attach = columns.map((column, index) => lefts[index]! + column.attach);
  const isHung = columns.some((column) => column.isHung);
  const middle = isHung ? (spacing.indent + width) / 2 : (attach[0]! + attach[attach.length - 1]!) / 2;
  const shift = Math.max(0, head.trunk - middle);
  const trunk = middle + shift;
  const moved = move(head, trunk - head.trunk, 0);
  const placed = columns.map((column, index) => move(column, lefts[index]! + shift, top));
  const block = {
    width: Math.max(width + shift, trunk - head.trunk + head.width),
    height: top + Math.max(...columns.map((column) => column.height)),
    boxes: [...moved.boxes, ...placed.flatMap((column) => column.boxes)],
    lines: [
      ...moved.lines,
      ...busLines(
        trunk,
        moved.boxes[0]!.height,
        attach.map((x) => x + shift),
        top,
        spacing.level / 2,
      ),
      ...placed.flatMap((column) => column.lines),
    ],
  };
  return withSide(block, trunk);
}

function sideBySide(columns: readonly PlacedColumn[], spacing: Spacing): { lefts: number[]; width: number } {
  const lefts: number[] = [];
  let width = 0;
  columns.forEach((column, index) => {
    const before = columns[index - 1];
    if (before) width += before.isGroup || column.isGroup ? spacing.group : spacing.column;
    lefts.push(width);
    width += column.width;
  });
  return { lefts, width };
}
