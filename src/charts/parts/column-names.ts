import type { TypeScale } from "../../theme/type-scale.ts";
import { fitSize } from "./fit-size.ts";
import type { LabelProps } from "./label.tsx";
import type { StarProps } from "./star.tsx";

/** Names under columns, y counted from the zero line, and the height in mm that they take. */
export interface ColumnNames {
  readonly labels: readonly LabelProps[];
  readonly stars: readonly StarProps[];
  readonly height: number;
}

/** Where the names may stand: width of a column's slot, its centre by index, and the height not to exceed, mm. */
export interface ColumnNamesOptions {
  readonly slot: number;
  readonly centre: (index: number) => number;
  readonly maxHeight: number;
  readonly type: TypeScale;
}

const LINE = 1.12;
/** Lying names wrap into this many lines before they stand. */
const MAX_LINES = 2;
/** Fewer characters a line than this are read better standing. */
const FEWEST_A_LINE = 3;

/** Names lying where they fit in one or two lines, else one character above another; a star above each poor village's. */
export function placeColumnNames(
  rows: readonly { readonly label: string; readonly isPoor: boolean }[],
  { slot, centre, maxHeight, type }: ColumnNamesOptions,
): ColumnNames {
  const { lines, size } = foldNames(
    rows.map((row) => row.label),
    slot * 0.88,
    maxHeight,
    type,
  );
  const starSize = rows.some((row) => row.isPoor) ? size * 1.05 : 0;
  const top = size * 0.5 + (starSize > 0 ? starSize * 1.25 : 0);
  return {
    labels: rows.flatMap((row, index) =>
      lines[index]!.map(
        (text, line): LabelProps => ({
          x: centre(index),
          y: top + size * (0.5 + line * LINE),
          size,
          text,
          anchor: "middle",
          weight: row.isPoor ? 700 : 400,
        }),
      ),
    ),
    stars: rows.flatMap((row, index) =>
      row.isPoor ? [{ x: centre(index), y: size * 0.5 + starSize / 2, size: starSize }] : [],
    ),
    height: top + Math.max(0, ...lines.map((name) => name.length)) * size * LINE + size * 0.4,
  };
}

/** The lines of each name and the one size of all. */
function foldNames(names: readonly string[], width: number, maxHeight: number, type: TypeScale) {
  const bounds = { floor: type.floor, weight: 700 } as const;
  for (let count = 1; count <= MAX_LINES; count += 1) {
    const lines = names.map((name) => evenLines(name, count));
    const size = fitSize(lines.flat(), width, { ...bounds, ceiling: type.label });
    if (size >= type.label * 0.85 && width >= size * FEWEST_A_LINE) return { lines, size };
  }
  const lines = names.map((name) => [...name]);
  const longest = Math.max(1, ...lines.map((name) => name.length));
  const ceiling = Math.max(type.floor, Math.min(type.label, maxHeight / (longest * LINE)));
  return { lines, size: fitSize(lines.flat(), width, { ...bounds, ceiling }) };
}

/** A name cut into `count` lines of about equal length. */
function evenLines(name: string, count: number): string[] {
  const characters = [...name];
  const perLine = Math.max(FEWEST_A_LINE, Math.ceil(characters.length / count));
  const lines: string[] = [];
  for (let start = 0; start < characters.length; start += perLine) {
    lines.push(characters.slice(start, start + perLine).join(""));
  }
  return lines;
}
