import { balancedLines } from "../parts/balanced-lines.ts";
import type { TreeNode, TreePost } from "./nodes.ts";

/** Sizes of the three texts of a box relative to the name, whose em is the unit of the whole layout. */
export interface Proportions {
  readonly post: number;
  readonly name: number;
  readonly unit: number;
}

/** The usual box, and the one for sheets so full that the unit would fall below the smallest size allowed. */
export const PROPORTIONS: readonly Proportions[] = [
  { post: 0.8, name: 1, unit: 0.64 },
  { post: 0.9, name: 1, unit: 0.88 },
];

export const WEIGHTS = { post: 500, name: 700, unit: 400 } as const;

/** Boxes above the third level are larger by this factor, text and all. */
const LEVEL_SCALE = [1.25, 1.12];

/** Enlargement of the boxes of a depth (root 0). */
export function levelScale(depth: number): number {
  return LEVEL_SCALE[depth] ?? 1;
}

/** Widths of boxes in ems of their own names: the first levels have room for more than the crowd beneath them. */
export interface BoxWidths {
  readonly root: number;
  readonly second: number;
  readonly others: number;
}

/** Width of the boxes of a depth, ems of an ordinary name. */
export function levelWidth(widths: BoxWidths, depth: number): number {
  return ownWidth(widths, depth) * levelScale(depth);
}

function ownWidth(widths: BoxWidths, depth: number): number {
  return [widths.root, widths.second][depth] ?? widths.others;
}

/** Left and right of the text in a box, ems. */
export const BOX_PADDING = 0.5;

/** Distance of lines of one text, ems of that text. */
export const LEADING = 1.28;

/** The lines of a box's texts, and the room that its level gives to each text (in lines). */
export interface BoxText {
  readonly post: readonly string[];
  readonly name: readonly string[];
  readonly unit: readonly string[];
}

/** Boxes of a tree for one width: the lines of each, and the heights of each level in ems. */
export interface Measure {
  readonly widths: BoxWidths;
  readonly proportions: Proportions;
  readonly text: ReadonlyMap<string, BoxText>;
  /** By depth: the most lines that any box of the level has. */
  readonly levels: readonly Record<keyof BoxText, number>[];
}

/** Wraps every text of the tree for boxes of these widths. */
export function measure(root: TreeNode, widths: BoxWidths, proportions: Proportions): Measure {
  const text = new Map<string, BoxText>();
  const levels: Record<keyof BoxText, number>[] = [];
  for (const node of root.descendants()) {
    const data: TreePost = node.data;
    const room = ownWidth(widths, node.depth) - 2 * BOX_PADDING;
    const lines = (words: string, part: keyof BoxText) =>
      balancedLines(words, room, { size: proportions[part], weight: WEIGHTS[part] });
    const box = {
      post: lines(data.post, "post"),
      name: lines(data.name, "name"),
      unit: lines(data.unit ?? "", "unit"),
    };
    text.set(data.id, box);
    levels[node.depth] ??= { post: 1, name: 1, unit: 0 };
    const level = levels[node.depth]!;
    for (const part of ["post", "name", "unit"] as const) level[part] = Math.max(level[part], box[part].length);
  }
  return { widths, proportions, text, levels };
}

/** Heights in ems of the two parts of a level's boxes; `air` multiplies the space around the text. */
export function boxHeights(measured: Measure, depth: number, air: number): { header: number; body: number } {
  const level = measured.levels[depth]!;
  const scale = levelScale(depth);
  const { post, name, unit } = measured.proportions;
  const header = level.post * post * LEADING + 0.4 * air;
  const body = level.name * name * LEADING + level.unit * unit * LEADING + (level.unit ? 0.12 : 0) + 0.72 * air;
  return { header: header * scale, body: body * scale };
}
