import { sum } from "d3";
import { widest } from "../parts/fit-size.ts";
import { byHalving, largestThatFits } from "../parts/largest-that-fits.ts";
import type { DataTableProps, TableColumn } from "./props.ts";

/** A column's place, mm: its edges, and the text inside its padding. */
export interface ColumnSpan {
  readonly left: number;
  readonly width: number;
  readonly textLeft: number;
  readonly textWidth: number;
}

/** What a column would like and, wrapped, can do with, padding included: in sizes of the text. */
export interface ColumnNeed {
  readonly natural: number;
  readonly least: number;
}

const defaults = {
  /** At either side of the text, in sizes. */
  padding: 0.5,
  /** Width of a swatch with the space behind it, in sizes. */
  swatch: 1.3,
  /** A header without line feeds wraps into about this many lines before it widens its column. */
  headerLines: 2,
  /** A text column is at least this many characters wide, however many others there are. */
  narrowestText: 4,
  /** Of the search for the widest column. */
  halvings: 40,
};

/** What every column needs. Widths are as large as the text: they are measured once for all sizes. */
export function columnNeeds(props: DataTableProps): ColumnNeed[] {
  return props.columns.map((column, index) => {
    const { natural, least } = contentNeed(props, column, index);
    const around = 2 * defaults.padding + (index === 0 ? swatchRoom(props) : 0);
    return { natural: natural + around, least: least + around };
  });
}

/** Columns as wide as their content, stretched to the table's width, or the longest texts narrowed until all fit. */
export function columnSpans(
  props: DataTableProps,
  size: number,
  needs: readonly ColumnNeed[] = columnNeeds(props),
): ColumnSpan[] {
  const widths = share(
    props.columns,
    needs.map(({ natural }) => natural * size),
    needs.map(({ least }) => least * size),
    props.width,
  );
  let left = 0;
  return widths.map((width, index) => {
    const before = (defaults.padding + (index === 0 ? swatchRoom(props) : 0)) * size;
    const span = { left, width, textLeft: left + before, textWidth: width - before - defaults.padding * size };
    left += width;
    return span;
  });
}

/** Width in mm at which no cell wraps, at a text size. */
export function naturalWidth(props: DataTableProps, size: number): number {
  return sum(columnNeeds(props), ({ natural }) => natural) * size;
}

/** Largest text (mm) at which no column is narrower than it can do with. */
export function widestText(needs: readonly ColumnNeed[], width: number): number {
  return width / sum(needs, ({ least }) => least);
}

const swatchRoom = ({ swatches }: DataTableProps) => (swatches ? defaults.swatch : 0);

/** The same of the text alone. */
function contentNeed({ rows, totals }: DataTableProps, column: TableColumn, index: number): ColumnNeed {
  const bold = { size: 1, weight: 700 } as const;
  const cells = [...rows, ...(totals ? [totals] : [])].map((row) => row[index] ?? "");
  const cellWidth = widest(
    cells.flatMap((cell) => cell.split("\n")),
    bold,
  );
  const headerWidth = widest(column.header.split("\n"), bold);
  const isBroken = column.header.includes("\n");
  const lineOfHeader = Math.max(defaults.narrowestText, Math.ceil(headerWidth / defaults.headerLines));
  const header = Math.max(
    isBroken ? headerWidth : Math.min(headerWidth, lineOfHeader),
    widest([column.unit ? `（${column.unit}）` : ""], bold),
  );
  const least = column.align === "left" ? Math.min(cellWidth, defaults.narrowestText) : cellWidth;
  return { natural: Math.max(cellWidth, header), least: Math.max(least, header) };
}

function share(columns: readonly TableColumn[], natural: readonly number[], least: readonly number[], width: number) {
  const isWeighted = columns.every((column) => column.weight !== undefined);
  if (isWeighted) {
    const total = sum(columns, (column) => column.weight);
    return columns.map((column) => ((column.weight ?? 0) / total) * width);
  }
  const spare = width - sum(natural);
  if (spare >= 0) {
    const weights = columns.map((column, index) => column.weight ?? natural[index]!);
    return natural.map((own, index) => own + (spare * weights[index]!) / sum(weights));
  }
  return narrow(natural, least, width);
}

/** All columns wider than a common limit brought down to it, none below what it can do with. */
function narrow(natural: readonly number[], least: readonly number[], width: number): number[] {
  const at = (limit: number) => natural.map((own, index) => Math.max(least[index]!, Math.min(own, limit)));
  const limits = byHalving(Math.max(...natural), 0, defaults.halvings);
  const widths = at(largestThatFits(limits, (limit) => (sum(at(limit)) <= width ? limit : undefined)) ?? 0);
  const excess = width / sum(widths);
  return widths.map((own) => own * excess);
}
