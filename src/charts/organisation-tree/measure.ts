import { balancedLines } from "../parts/balanced-lines.ts";
import { type Emphasis, emphasisOf, levelScale } from "./emphasis.ts";
import { descendants, type TreeNode } from "./nodes.ts";

/** Sizes of the texts of a box relative to the name, whose em is the unit of the whole layout. */
export interface Proportions {
  readonly post: number;
  readonly name: number;
  readonly unit: number;
  readonly note: number;
}

/** The usual box, and the one for sheets so full that the unit would fall below the smallest size allowed. */
export const PROPORTIONS: readonly Proportions[] = [
  { post: 0.8, name: 1, unit: 0.64, note: 0.64 },
  { post: 0.9, name: 1, unit: 0.88, note: 0.88 },
];

export const WEIGHTS = { post: 500, name: 700, unit: 400, note: 500 } as const;

const PARTS = ["post", "name", "unit", "note"] as const;

/** Widths of boxes in ems of their own names: the first levels have room for more than the crowd beneath them. */
export interface BoxWidths {
  readonly root: number;
  readonly second: number;
  readonly others: number;
}

/** Width of the boxes of a depth, ems of an ordinary name. */
export function levelWidth({ widths, emphasis }: Measure, depth: number): number {
  return ownWidth(widths, depth) * levelScale(emphasis, depth);
}

function ownWidth(widths: BoxWidths, depth: number): number {
  return [widths.root, widths.second][depth] ?? widths.others;
}

/** Left and right of the text in a box, ems. */
const BOX_PADDING = 0.5;

/** Distance of lines of one text, ems of that text. */
export const LEADING = 1.28;

/** Between the name and what follows it, ems. */
export const TEXT_GAP = 0.12;

/** The lines of a box's texts. */
export type BoxText = Readonly<Record<(typeof PARTS)[number], readonly string[]>>;

/** The most lines of each text that any box of a level has. */
export type LevelLines = Readonly<Record<keyof BoxText, number>>;

/** Boxes of a tree for one width: the lines of each, and what each level needs. */
export interface Measure {
  readonly widths: BoxWidths;
  readonly proportions: Proportions;
  readonly emphasis: Emphasis;
  readonly text: ReadonlyMap<string, BoxText>;
  /** By depth. */
  readonly levels: readonly LevelLines[];
}

/** Breaks a text of a box for a room in ems of the name. */
export type Wrap = (words: string, part: keyof BoxText, room: number, size: number) => readonly string[];

/** Breaking Chinese between words is slow, and the widths tried for a tree ask for many texts again: remembers them. */
export function rememberingWrap(): Wrap {
  const known = new Map<string, readonly string[]>();
  return (words, part, room, size) => {
    const key = `${part} ${room} ${size} ${words}`;
    let lines = known.get(key);
    if (!lines) {
      lines = balancedLines(words, room, { size, weight: WEIGHTS[part] });
      known.set(key, lines);
    }
    return lines;
  };
}

/** Wraps every text of the tree for boxes of these widths. */
export function measure(root: TreeNode, widths: BoxWidths, proportions: Proportions, wrap: Wrap): Measure {
  const text = new Map<string, BoxText>();
  const levels: Record<keyof BoxText, number>[] = [];
  for (const { data, depth } of descendants(root)) {
    const room = ownWidth(widths, depth) - 2 * BOX_PADDING;
    const lines = (part: keyof BoxText) => wrap(data[part] ?? "", part, room, proportions[part]);
    const box = { post: lines("post"), name: lines("name"), unit: lines("unit"), note: lines("note") };
    text.set(data.id, box);
    levels[depth] ??= { post: 1, name: 1, unit: 0, note: 0 };
    const level = levels[depth]!;
    for (const part of PARTS) level[part] = Math.max(level[part], box[part].length);
  }
  return { widths, proportions, emphasis: emphasisOf(root), text, levels };
}

/** Heights in ems of the two parts of a level's boxes; `air` multiplies the space around the text. */
export function boxHeights(measured: Measure, depth: number, air: number): { header: number; body: number } {
  const { levels, proportions, emphasis } = measured;
  const level = levels[depth]!;
  const scale = levelScale(emphasis, depth);
  const header = level.post * proportions.post * LEADING + 0.4 * air;
  const body = (["name", "unit", "note"] as const).reduce(
    (sum, part) => sum + textHeight(level[part], proportions[part], part),
    0.72 * air,
  );
  return { header: header * scale, body: body * scale };
}

/** Height of the lines of one text with the gap before it, ems. */
export function textHeight(lines: number, size: number, part: keyof BoxText): number {
  if (lines === 0) return 0;
  return lines * size * LEADING + (part === "unit" || part === "note" ? TEXT_GAP : 0);
}
