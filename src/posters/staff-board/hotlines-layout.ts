import { balancedLines } from "../../charts/parts/balanced-lines.ts";
import { fitSize, widest } from "../../charts/parts/fit-size.ts";
import type { SheetMeasures } from "../parts/measures.ts";
import type { HotlineBlock } from "./hotline-blocks.ts";

/** A line in its cell: the name in as many lines of text as it needs. */
interface HotlineCell {
  readonly name: readonly string[];
  readonly number: string;
}

/** The panel of telephone lines, laid out before it is drawn so that the cards above it know their room. Lengths in mm. */
export interface HotlinesPlan {
  /** Width of a cell, and the space between cells side by side. */
  readonly cell: number;
  readonly between: number;
  /** Lines under their headings, in rows. */
  readonly blocks: readonly { readonly title: string; readonly rows: readonly (readonly HotlineCell[])[] }[];
  readonly rowHeight: number;
  readonly nameSize: number;
  readonly numberSize: number;
  readonly padding: { readonly above: number; readonly beside: number };
  readonly titleHeight: number;
  /** Above the headings but the first. */
  readonly aboveTitle: number;
  /** Of the whole panel, with the space above it. */
  readonly height: number;
  readonly marginTop: number;
}

/** Line heights and spaces; `between`, `beforeNumber` and `aboveTitle` in sizes of body text. */
export const HOTLINES = { leading: 1.3, between: 3, beforeNumber: 1.2, aboveRow: 0.4, aboveTitle: 0.8 };

/** So many at least and at most are side by side where they have room. */
const COLUMNS = { fewest: 2, most: 3 };

/** Names and numbers each in one size, as many side by side as have room in full size. */
export function planHotlines(blocks: readonly HotlineBlock[], measures: SheetMeasures): HotlinesPlan | undefined {
  const lines = blocks.flatMap((block) => block.lines);
  if (lines.length === 0) return undefined;
  const { type, gap, margin, paper } = measures;
  const width = paper.width - 2 * margin - 2 * gap;
  const between = HOTLINES.between * type.body;
  const numberSize = type.heading * 1.2;
  const beforeName = widest(
    lines.map(({ number }) => number),
    { size: numberSize, weight: 700 },
  );
  const cellOf = (columns: number) => (width - (columns - 1) * between) / columns;
  const roomOf = (columns: number) => cellOf(columns) - beforeName - HOTLINES.beforeNumber * type.body;
  const names = lines.map(({ name }) => name);
  const ceiling = type.body * 1.1;
  const longest = Math.max(...blocks.map((block) => block.lines.length));
  const most = Math.max(COLUMNS.fewest, Math.min(COLUMNS.most, longest));
  const columns = [3, 2].find((count) => count <= most && widest(names, { size: type.body }) <= roomOf(count)) ?? 1;
  const nameSize = fitSize(names, roomOf(columns), { floor: Math.max(type.floor, type.label), ceiling });
  const placed = blocks.map((block) => {
    const cells = block.lines.map(({ name, number }) => ({
      name: balancedLines(name, roomOf(columns), { size: nameSize }),
      number,
    }));
    const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
      cells.slice(row * columns, (row + 1) * columns),
    );
    return { title: block.title, rows };
  });
  const allRows = placed.flatMap(({ rows }) => rows);
  const mostLines = Math.max(...allRows.flat().map(({ name }) => name.length));
  const rowHeight = Math.max(numberSize, nameSize * mostLines) * HOTLINES.leading + HOTLINES.aboveRow * type.body;
  const padding = { above: gap * 0.7, beside: gap };
  const titleHeight = type.heading * HOTLINES.leading;
  const aboveTitle = HOTLINES.aboveTitle * type.body;
  const height =
    gap +
    2 * padding.above +
    placed.length * titleHeight +
    (placed.length - 1) * aboveTitle +
    allRows.length * rowHeight;
  const cell = cellOf(columns);
  return {
    cell,
    between,
    blocks: placed,
    rowHeight,
    nameSize,
    numberSize,
    padding,
    titleHeight,
    aboveTitle,
    height,
    marginTop: gap,
  };
}
