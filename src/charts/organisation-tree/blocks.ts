import { type Column, columnsOf, type Folding } from "./columns.ts";
import { boxHeights, levelWidth, type Measure } from "./measure.ts";
import type { TreeNode } from "./nodes.ts";

/** Distances in ems: multiplied where the sheet has room to spare. */
export interface Spacing {
  /** Between columns of one group. */
  readonly column: number;
  /** Between groups with different heads. */
  readonly group: number;
  /** Between levels, the bus line half way. */
  readonly level: number;
  /** Between boxes of a column. */
  readonly stack: number;
  /** Room left of a stacked box for its line. */
  readonly indent: number;
  /** Multiplies the space around the text of a box. */
  readonly air: number;
}

export const TIGHT: Spacing = { column: 0.9, group: 1.5, level: 1.9, stack: 0.65, indent: 1.1, air: 1 };

export type Point = readonly [x: number, y: number];

/** A box's place. */
export interface PlacedBox {
  readonly node: TreeNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of which the part with the post. */
  readonly headerHeight: number;
}

/** A post and all beneath it, as placed; the post's own box is the first. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  /** Right-angled lines. */
  readonly lines: readonly (readonly Point[])[];
}

/** Lays out a tree for one folding. Everything in ems; the block's upper left corner is 0, 0. */
export function layOut(node: TreeNode, measured: Measure, folding: Folding, spacing: Spacing): Block {
  const { header, body } = boxHeights(measured, node.depth, spacing.air);
  const own = {
    node,
    x: 0,
    y: 0,
    width: levelWidth(measured.widths, node.depth),
    height: header + body,
    headerHeight: header,
  };
  if (!node.children) return { width: own.width, height: own.height, boxes: [own], lines: [] };
  const columns = columnsOf(node, folding).map((column) => {
    const blocks = column.nodes.map((child) => layOut(child, measured, folding, spacing));
    return stack(column, blocks, spacing);
  });
  return columns.length === 1 && columns[0]!.isHung
    ? hangBeside(own, columns[0]!, spacing)
    : hangBelow(own, columns, spacing);
}

/** A column as placed: `attach` is where its line meets the bus line, at the column's top. */
interface PlacedColumn extends Block {
  readonly attach: number;
  readonly isHung: boolean;
  readonly isGroup: boolean;
}

function stack(column: Column, blocks: readonly Block[], spacing: Spacing): PlacedColumn {
  const { isHung, isGroup } = column;
  if (!isHung) {
    const head = blocks[0]!.boxes[0]!;
    return { ...blocks[0]!, attach: head.x + head.width / 2, isHung, isGroup };
  }
  const boxes: PlacedBox[] = [];
  const lines: (readonly Point[])[] = [];
  const spine = spacing.indent * 0.35;
  let y = 0;
  let gap = 0;
  let end = 0;
  for (const block of blocks) {
    const moved = move(block, spacing.indent, y);
    const head = moved.boxes[0]!;
    gap = spacing.stack * (block.boxes.length > 1 ? 1.8 : 1);
    end = head.y + head.height / 2;
    boxes.push(...moved.boxes);
    lines.push(...moved.lines, [
      [spine, end],
      [head.x, end],
    ]);
    y += block.height + gap;
  }
  lines.push([
    [spine, 0],
    [spine, end],
  ]);
  const width = spacing.indent + Math.max(...blocks.map((block) => block.width));
  return { width, height: y - gap, boxes, lines, attach: spine, isHung, isGroup };
}

/** A single column: the line leaves the foot of the box near its left edge. */
function hangBeside(own: PlacedBox, column: PlacedColumn, spacing: Spacing): Block {
  const top = own.height + spacing.stack;
  const moved = move(column, 0, top);
  return {
    width: Math.max(own.width, column.width),
    height: top + column.height,
    boxes: [own, ...moved.boxes],
    lines: [
      [
        [column.attach, own.height],
        [column.attach, top],
      ],
      ...moved.lines,
    ],
  };
}

/** Columns side by side beneath a bus line. */
function hangBelow(own: PlacedBox, columns: readonly PlacedColumn[], spacing: Spacing): Block {
  const top = own.height + spacing.level;
  const bus = own.height + spacing.level / 2;
  const lefts: number[] = [];
  let width = 0;
  columns.forEach((column, index) => {
    const before = columns[index - 1];
    if (before) width += before.isGroup || column.isGroup ? spacing.group : spacing.column;
    lefts.push(width);
    width += column.width;
  });
  const attach = columns.map((column, index) => lefts[index]! + column.attach);
  const isHung = columns.some((column) => column.isHung);
  const anchor = isHung ? (spacing.indent + width) / 2 : (attach[0]! + attach[attach.length - 1]!) / 2;
  const shift = Math.max(0, own.width / 2 - anchor);
  const trunk = anchor + shift;
  const placed = columns.map((column, index) => move(column, lefts[index]! + shift, top));
  const ends = [...attach.map((x) => x + shift), trunk];
  const lines: (readonly Point[])[] = [
    [
      [trunk, own.height],
      [trunk, bus],
    ],
  ];
  if (Math.max(...ends) > Math.min(...ends))
    lines.push([
      [Math.min(...ends), bus],
      [Math.max(...ends), bus],
    ]);
  for (const x of attach)
    lines.push([
      [x + shift, bus],
      [x + shift, top],
    ]);
  return {
    width: Math.max(width + shift, trunk + own.width / 2),
    height: top + Math.max(...columns.map((column) => column.height)),
    boxes: [{ ...own, x: trunk - own.width / 2 }, ...placed.flatMap((block) => block.boxes)],
    lines: [...lines, ...placed.flatMap((block) => block.lines)],
  };
}

function move<B extends Block>(block: B, dx: number, dy: number): B {
  return {
    ...block,
    boxes: block.boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })),
    lines: block.lines.map((line) => line.map(([x, y]): Point => [x + dx, y + dy])),
  };
}
