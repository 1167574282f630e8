import { textWidth } from "../../theme/glyphs.ts";
import { PADDING } from "../labels/sized-label.ts";
import type { LabelForm } from "../labels/types.ts";
import { balancedLines } from "../parts/balanced-lines.ts";
import { widest } from "../parts/fit-size.ts";
import { poorSignHeight, SIGN_AROUND } from "../parts/poor-sign.tsx";
import type { MapNote, MapPlace } from "./props.ts";

/** A way to write a place's name: its lines, on a sign or not, and what stands beneath. All extents in sizes of the name. */
export interface NameBlock {
  readonly lines: readonly string[];
  readonly isSign: boolean;
  readonly weight: 400 | 500 | 700;
  readonly note?: MapNote;
  readonly width: number;
  readonly nameHeight: number;
  readonly noteHeight: number;
}

/** Height of a line of a name, and of a note (on its plate or under a plain name), in sizes of each. */
const LINE = { name: 1.1, plate: 1.3, note: 1.12 };
/** Space at both ends of a note on its plate, sizes of the note. */
export const NOTE_ENDS = 0.35;
/** Names of fewer characters are not broken. */
const LEAST_BROKEN = 4;
/** What it costs to break a name, and to leave out a note that is welcome. */
const COST = { broken: 0.45, without: 0.9 };

/** The ways to write a place's name, the best first. */
export function nameBlocks(place: MapPlace, weight: 400 | 500 | 700): { block: NameBlock; cost: number }[] {
  const { name, note } = place;
  const isLong = [...name].length >= LEAST_BROKEN;
  const whole = [{ lines: [name], cost: 0 }];
  const names = isLong ? [...whole, { lines: inTwo(name, weight), cost: COST.broken }] : whole;
  const blocks = (own: MapNote | undefined, extra: number) =>
    names.map(({ lines, cost }) => ({ block: blockOf(place, lines, weight, own), cost: cost + extra }));
  if (!note) return blocks(undefined, 0);
  // What the map is about stands on it for every place, if need be behind a line.
  if (note.rank === "needed") return blocks(note, 0);
  return [...blocks(note, 0), ...blocks(undefined, COST.without)];
}

/** The same as forms of a label; a note is no smaller than `floor` mm. */
export function formsOf(blocks: readonly { block: NameBlock; cost: number }[], floor: number): LabelForm[] {
  return blocks.map(({ block: { width, nameHeight, noteHeight, note }, cost }) => ({
    halfWidth: width / 2 + PADDING,
    halfHeight: (nameHeight + noteHeight) / 2 + PADDING,
    cost,
    ...(note ? { leastSize: floor / note.scale } : {}),
  }));
}

function blockOf(
  { isPoor = false }: Pick<MapPlace, "isPoor">,
  lines: readonly string[],
  weight: NameBlock["weight"],
  note: MapNote | undefined,
): NameBlock {
  const nameWidth = widest(lines, { size: 1, weight: isPoor ? 700 : weight }) + (isPoor ? SIGN_AROUND : 0);
  const ends = isPoor ? 2 * NOTE_ENDS : 0;
  const noteWidth = note ? (textWidth(note.text, { size: 1, weight: noteWeight(note) }) + ends) * note.scale : 0;
  return {
    lines,
    isSign: isPoor,
    weight,
    ...(note ? { note } : {}),
    width: Math.max(nameWidth, noteWidth),
    nameHeight: isPoor ? poorSignHeight(1, lines.length) : 1 + (lines.length - 1) * LINE.name,
    noteHeight: note ? note.scale * (isPoor ? LINE.plate : LINE.note) : 0,
  };
}

/** A single plain line. */
export function lineBlock({
  text,
  weight,
}: {
  readonly text: string;
  readonly weight: NameBlock["weight"];
}): NameBlock {
  return blockOf({}, [text], weight, undefined);
}

/** Weight of a note's text. */
export const noteWeight = ({ isStrong }: MapNote): 500 | 700 => (isStrong ? 700 : 500);

/** A name in two lines as even as its words allow: 剪子/坪村. */
function inTwo(name: string, weight: NameBlock["weight"]): string[] {
  const style = { size: 1, weight };
  return balancedLines(name, textWidth(name, style) / 2 + 1, style);
}
