import { balancedLines } from "../../charts/parts/balanced-lines.ts";
import { fitSize, widest } from "../../charts/parts/fit-size.ts";
import type { Hotline } from "../../model/county.ts";
import type { SheetMeasures } from "../parts/measures.ts";

/** The panel of telephone lines, laid out before it is drawn so that the cards above it know their room. Lengths in mm. */
export interface HotlinesPlan {
  /** Width of a cell, and the space between cells side by side. */
  readonly cell: number;
  readonly between: number;
  /** Name and number of each line, in rows; names in as many lines as they need. */
  readonly rows: readonly (readonly { readonly name: readonly string[]; readonly number: string }[])[];
  readonly rowHeight: number;
  readonly nameSize: number;
  readonly numberSize: number;
  readonly padding: { readonly above: number; readonly beside: number };
  readonly titleHeight: number;
  /** Of the whole panel, with the space above it. */
  readonly height: number;
  readonly marginTop: number;
}

/** Line heights and spaces; `between` and `beforeNumber` in sizes of body text. */
export const HOTLINES = { title: "监督举报电话", leading: 1.3, between: 3, beforeNumber: 1.2, aboveRow: 0.4 };

/** More than this are never side by side. */
const MOST_COLUMNS = 3;

/** Names and numbers each in one size, as many side by side as have room in full size. */
export function planHotlines(hotlines: readonly Hotline[], measures: SheetMeasures): HotlinesPlan | undefined {
  if (hotlines.length === 0) return undefined;
  const { type, gap, margin, paper } = measures;
  const width = paper.width - 2 * margin - 2 * gap;
  const between = HOTLINES.between * type.body;
  const numberSize = type.heading * 1.2;
  const beforeName = widest(
    hotlines.map(({ number }) => number),
    { size: numberSize, weight: 700 },
  );
  const cellOf = (columns: number) => (width - (columns - 1) * between) / columns;
  const roomOf = (columns: number) => cellOf(columns) - beforeName - HOTLINES.beforeNumber * type.body;
  const names = hotlines.map(({ name }) => name);
  const ceiling = type.body * 1.1;
  const mostColumns = Math.min(MOST_COLUMNS, hotlines.length <= 2 ? 1 : hotlines.length);
  const columns =
    [3, 2].find((count) => count <= mostColumns && widest(names, { size: type.body }) <= roomOf(count)) ?? 1;
  const nameSize = fitSize(names, roomOf(columns), { floor: Math.max(type.floor, type.label), ceiling });
  const cells = hotlines.map(({ name, number }) => ({
    name: balancedLines(name, roomOf(columns), { size: nameSize }),
    number,
  }));
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  const mostLines = Math.max(...cells.map(({ name }) => name.length));
  const rowHeight = Math.max(numberSize, nameSize * mostLines) * HOTLINES.leading + HOTLINES.aboveRow * type.body;
  const padding = { above: gap * 0.7, beside: gap };
  const titleHeight = type.heading * HOTLINES.leading;
  const height = gap + 2 * padding.above + titleHeight + rows.length * rowHeight;
  const cell = cellOf(columns);
  return { cell, between, rows, rowHeight, nameSize, numberSize, padding, titleHeight, height, marginTop: gap };
}
