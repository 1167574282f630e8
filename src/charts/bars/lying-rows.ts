import type { LabelProps } from "../parts/label.tsx";
import { uprightLine } from "../parts/segment.ts";
import type { StarProps } from "../parts/star.tsx";
import { type PlacedBars, placedBars } from "./placed-bars.ts";

/** Whose row it is: a poor village has a star and a bold name. */
export interface NamedRow {
  readonly label: string;
  readonly isPoor: boolean;
}

/** A column of rows with lying bars, mm: its axis, upper edge of the first row, height of each, size of the names. */
export interface LyingRows {
  readonly zero: number;
  readonly top: number;
  readonly rowHeight: number;
  readonly nameSize: number;
}

/** Room between a name's end and the axis, where the star stands, in sizes of names. */
export const NAME_TO_AXIS = 1.7;

/** From the axis to the middle of the star, in sizes of names. */
const STAR_TO_AXIS = 0.95;

/** Between a bar's end and its value, in sizes of the value. */
export const VALUE_GAP = 0.35;

/** Columns of rows side by side, mm. */
export interface RowColumns {
  readonly columns: number;
  readonly columnWidth: number;
  readonly between: number;
}

/** So many columns in a width. */
export function rowColumns(width: number, columns: number, between: number): RowColumns {
  return { columns, between, columnWidth: (width - between * (columns - 1)) / columns };
}

/** Rows shared out over columns, `perColumn` in each; `place` places those of one column from its left edge. */
export function placeRowColumns<R>(
  rows: readonly R[],
  perColumn: number,
  { columns, columnWidth, between }: RowColumns,
  place: (rows: readonly R[], left: number) => PlacedBars,
): PlacedBars {
  return placedBars(
    ...Array.from({ length: columns }, (_, column) =>
      place(rows.slice(column * perColumn, (column + 1) * perColumn), column * (columnWidth + between)),
    ),
  );
}

/** The middle of a row. */
export function rowMiddle({ top, rowHeight }: LyingRows, index: number): number {
  return top + rowHeight * (index + 0.5);
}

/** The zero line, and before it each row's name, a poor village's with its star. Sizes of names in mm, of stars in theirs. */
export function placeRowNames<R extends NamedRow>(
  column: LyingRows,
  rows: readonly R[],
  { star, name }: { readonly star: number; readonly name: (row: R) => number },
) {
  const { zero, top, rowHeight, nameSize } = column;
  const [nameX, starX] = [zero - nameSize * NAME_TO_AXIS, zero - nameSize * STAR_TO_AXIS];
  return {
    axis: [uprightLine(zero, top, top + rows.length * rowHeight)],
    stars: rows.flatMap(({ isPoor }, index): StarProps[] =>
      isPoor ? [{ x: starX, y: rowMiddle(column, index), size: nameSize * star }] : [],
    ),
    names: rows.map((row, index): LabelProps => {
      const { label: text, isPoor } = row;
      const weight = isPoor ? 700 : 400;
      return { x: nameX, y: rowMiddle(column, index), size: name(row), text, anchor: "end", weight };
    }),
  };
}

/** A value behind a bar that ends at `end`, about the height `y`. */
export function barValue(end: number, y: number, size: number, text: string): LabelProps {
  return { x: end + size * VALUE_GAP, y, size, text, weight: 700 };
}

/** A further figure of a row, in its lane with the right edge `x`. */
export function rowFigure(column: LyingRows, index: number, x: number, size: number, text: string): LabelProps {
  return { x, y: rowMiddle(column, index), size, text, anchor: "end" };
}
