import { palette } from "../../theme/palette.ts";
import { fewestParts } from "../parts/fewest-parts.ts";
import { widest } from "../parts/fit-size.ts";
import type { LabelProps } from "../parts/label.tsx";
import { type PoorSignProps, poorSignHeight, SIGN_AROUND, STACKED_AROUND, signLine } from "../parts/poor-sign.tsx";
import type { BarRow } from "./props.ts";

/** Names under columns, y counted from the zero line, and the height in mm that they take. */
export interface ColumnNames {
  readonly labels: readonly LabelProps[];
  readonly signs: readonly PoorSignProps[];
  readonly height: number;
  /** Of the widest, sign and all; and their size. */
  readonly width: number;
  readonly size: number;
}

/** Where the names may stand: width of a column's slot, its centre by index, and the height not to exceed, mm. */
export interface ColumnNamesOptions {
  readonly slot: number;
  readonly centre: (index: number) => number;
  readonly maxHeight: number;
  /** Smallest and largest size, mm. */
  readonly floor: number;
  readonly ceiling: number;
  /** The names that size and height are measured by, where they are not those shown. */
  readonly measured: readonly BarRow[];
}

/** Lying names wrap into this many lines before they stand. */
const MAX_LINES = 2;
/** Fewer characters a line than this are read better standing. */
const FEWEST_A_LINE = 2;
/** Names take so much of a slot. */
const FILL = 0.95;
/** Lying names stand when that makes them so many times as large. */
const WORTH_STANDING = 1.3;
/** Above and beneath the names, in their sizes. */
const PAD = 0.45;

/** A way of setting names, and the size that it gives them. */
interface NameForm {
  readonly fold: (name: string) => readonly string[];
  readonly isStacked: boolean;
  readonly size: number;
}

/** Names lying in one or two lines, else one character under another; a poor village's on its sign. */
export function placeColumnNames(rows: readonly BarRow[], options: ColumnNamesOptions): ColumnNames {
  const { centre, measured } = options;
  const { fold, isStacked, size } = chooseForm(measured, options);
  const hasSigns = measured.some(({ isPoor }) => isPoor);
  const stacked = isStacked && hasSigns;
  const linesOf = (list: readonly BarRow[]) => list.map(({ label }) => fold(label));
  const most = Math.max(1, ...linesOf(measured).map((lines) => lines.length));
  // Signs and other names begin at one height: the middle of a sign of so many lines.
  const middle = (lines: number) => size * PAD + poorSignHeight(size, lines, stacked) / 2;
  return {
    signs: rows.flatMap(({ label, isPoor }, index) => {
      const lines = fold(label);
      return isPoor ? [{ x: centre(index), y: middle(lines.length), size, lines, isStacked: stacked }] : [];
    }),
    labels: rows.flatMap(({ label, isPoor, isTotal }, index) => {
      const lines = fold(label);
      return isPoor
        ? []
        : lines.map((text, line): LabelProps => {
            const y = middle(lines.length) + signLine(line, size, lines.length, stacked);
            return {
              x: centre(index),
              y,
              size,
              text,
              anchor: "middle",
              weight: isTotal ? 700 : 500,
              fill: palette.ink,
            };
          });
    }),
    height: poorSignHeight(size, most, stacked) + 2 * PAD * size,
    width: widest(linesOf(measured).flat(), { size, weight: 700 }) + (hasSigns ? around(isStacked) * size : 0),
    size,
  };
}

const around = (isStacked: boolean) => (isStacked ? STACKED_AROUND : SIGN_AROUND);

function chooseForm(
  rows: readonly BarRow[],
  { slot, maxHeight, floor, ceiling }: Pick<ColumnNamesOptions, "slot" | "maxHeight" | "floor" | "ceiling">,
): NameForm {
  const hasSigns = rows.some(({ isPoor }) => isPoor);
  const longest = Math.max(1, ...rows.map(({ label }) => [...label].length));
  const form = (count: number, isStacked: boolean): NameForm => {
    const perLine = Math.max(FEWEST_A_LINE, Math.ceil(longest / count));
    const fold = (name: string) => evenLines(name, perLine);
    const ems = widest(
      rows.flatMap(({ label }) => fold(label)),
      { size: 1, weight: 700 },
    );
    return { fold, isStacked, size: Math.min(ceiling, (slot * FILL) / (ems + (hasSigns ? around(isStacked) : 0))) };
  };
  const beside = form(1, false);
  if (beside.size >= ceiling) return beside;
  const lying = fewestParts({ most: MAX_LINES }, (count) => {
    const next = form(count, true);
    return next.size >= ceiling * 0.85 || count === MAX_LINES ? next : undefined;
  })!;
  const standing = standingForm(longest, { slot, maxHeight, ceiling, isStacked: hasSigns });
  const best = standing.size > lying.size * WORTH_STANDING ? standing : lying;
  return { ...best, size: Math.max(floor, best.size) };
}

/** One character under another, as large as slot and height allow. */
function standingForm(
  longest: number,
  { slot, maxHeight, ceiling, isStacked }: { slot: number; maxHeight: number; ceiling: number; isStacked: boolean },
): NameForm {
  const heightOfOne = poorSignHeight(1, longest, isStacked) + 2 * PAD;
  const size = Math.min(ceiling, (slot * FILL) / (1 + (isStacked ? STACKED_AROUND : 0)), maxHeight / heightOfOne);
  return { fold: (name) => [...name], isStacked, size };
}

/** A name cut into lines of at most so many characters, of about equal length. */
function evenLines(name: string, most: number): string[] {
  const characters = [...name];
  const count = Math.ceil(characters.length / most);
  const perLine = Math.ceil(characters.length / count);
  return Array.from({ length: count }, (_, line) => characters.slice(line * perLine, (line + 1) * perLine).join(""));
}
