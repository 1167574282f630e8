import { fewestParts } from "../parts/fewest-parts.ts";
import { fitSize, widest } from "../parts/fit-size.ts";
import type { LabelProps } from "../parts/label.tsx";
import type { StarProps } from "../parts/star.tsx";
import type { NamedRow } from "./lying-rows.ts";

/** Names under columns, y counted from the zero line, and the height in mm that they take. */
export interface ColumnNames {
  readonly labels: readonly LabelProps[];
  readonly stars: readonly StarProps[];
  readonly height: number;
  /** Of the widest line. */
  readonly width: number;
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
  readonly measured: readonly NamedRow[];
}

const LINE = 1.12;
/** Lying names wrap into this many lines before they stand. */
const MAX_LINES = 2;
/** Fewer characters a line than this are read better standing. */
const FEWEST_A_LINE = 3;

/** Names lying where they fit in one or two lines, else one character above another; a star above each poor village's. */
export function placeColumnNames(
  rows: readonly NamedRow[],
  { slot, centre, maxHeight, floor, ceiling, measured }: ColumnNamesOptions,
): ColumnNames {
  const names = measured.map(({ label }) => label);
  const { fold, size } = foldNames(names, slot * 0.88, maxHeight, { floor, ceiling });
  const lines = rows.map((row) => fold(row.label));
  const foldedMeasured = measured.map((row) => fold(row.label));
  const starSize = measured.some((row) => row.isPoor) ? size * 1.05 : 0;
  const top = size * 0.5 + (starSize > 0 ? starSize * 1.25 : 0);
  return {
    labels: rows.flatMap((row, index) =>
      lines[index]!.map((text, line): LabelProps => {
        const y = top + size * (0.5 + line * LINE);
        return { x: centre(index), y, size, text, anchor: "middle", weight: row.isPoor ? 700 : 400 };
      }),
    ),
    stars: rows.flatMap((row, index) =>
      row.isPoor ? [{ x: centre(index), y: size * 0.5 + starSize / 2, size: starSize }] : [],
    ),
    height: top + Math.max(0, ...foldedMeasured.map((name) => name.length)) * size * LINE + size * 0.4,
    width: widest(foldedMeasured.flat(), { size, weight: 700 }),
  };
}

/** How names are cut into lines, and the one size of all. */
function foldNames(
  names: readonly string[],
  width: number,
  maxHeight: number,
  { floor, ceiling }: { floor: number; ceiling: number },
): { fold: (name: string) => readonly string[]; size: number } {
  const lying = fewestParts({ most: MAX_LINES }, (count) => {
    const fold = (name: string) => evenLines(name, count);
    const size = fitSize(names.flatMap(fold), width, { floor, ceiling, weight: 700 });
    return size >= ceiling * 0.85 && width >= size * FEWEST_A_LINE ? { fold, size } : undefined;
  });
  if (lying) return lying;
  const fold = (name: string) => [...name];
  const longest = Math.max(1, ...names.map((name) => fold(name).length));
  const standing = Math.max(floor, Math.min(ceiling, maxHeight / (longest * LINE)));
  return { fold, size: fitSize(names.flatMap(fold), width, { floor, ceiling: standing, weight: 700 }) };
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
