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

const defaults = {
  /** At either side of the text, in sizes. */
  padding: 0.5,
  /** A header wraps into about this many lines before it widens its column. */
  headerLines: 2,
  /** A text column is at least this many characters wide, however many others there are. */
  narrowestText: 4,
  /** Of the search for the widest column. */
  halvings: 40,
};

/** Columns as wide as their content, stretched to the table's width, or the longest texts narrowed until all fit. */
export function columnSpans(props: DataTableProps, size: number): ColumnSpan[] {
  const padding = defaults.padding * size;
  const contents = props.columns.map((column, index) => contentWidth(props, column, index, size));
  const widths = share(
    props.columns,
    contents.map(({ natural }) => natural + padding * 2),
    contents.map(({ least }) => least + padding * 2),
    props.width,
  );
  let left = 0;
  return widths.map((width) => {
    const span = { left, width, textLeft: left + padding, textWidth: width - padding * 2 };
    left += width;
    return span;
  });
}

/** Width in mm at which no cell wraps, at a text size. */
export function naturalWidth(props: DataTableProps, size: number): number {
  return sum(
    props.columns,
    (column, index) => contentWidth(props, column, index, size).natural + defaults.padding * size * 2,
  );
}

/** Width in mm that a column's content would like and, wrapped, can do with. */
function contentWidth({ rows, totals }: DataTableProps, column: TableColumn, index: number, size: number) {
  const bold = { size, weight: 700 } as const;
  const cells = [...rows, ...(totals ? [totals] : [])].map((row) => row[index] ?? "");
  const cellWidth = widest(
    cells.flatMap((cell) => cell.split("\n")),
    bold,
  );
  const headerWidth = widest(column.header.split("\n"), bold);
  const lineOfHeader = Math.max(defaults.narrowestText, Math.ceil(headerWidth / size / defaults.headerLines)) * size;
  const header = Math.max(Math.min(headerWidth, lineOfHeader), widest([column.unit ? `（${column.unit}）` : ""], bold));
  const least = column.align === "left" ? Math.min(cellWidth, defaults.narrowestText * size) : cellWidth;
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
