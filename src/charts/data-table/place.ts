import type { ClassFill } from "../../theme/palette.ts";
import type { Frame } from "../parts/frame.ts";
import type { LabelProps } from "../parts/label.tsx";
import { inSteps, largestThatFits } from "../parts/largest-that-fits.ts";
import type { Segment } from "../parts/segment.ts";
import { cellLabels, LINE_HEIGHT } from "./cell-labels.ts";
import { type ColumnSpan, columnNeeds, widestText } from "./columns.ts";
import { placeHeader } from "./header.ts";
import type { DataTableProps } from "./props.ts";
import { ROW_PADDING, type SetMerged, type SetRow, type SetTable, setTable } from "./set-table.ts";

/** A row of the table: upper edge and height in mm, and what it holds. */
export interface TableRow {
  readonly kind: "header" | "body" | "totals";
  /** Index in `rows` of a body row. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isEmphasised: boolean;
  readonly labels: readonly LabelProps[];
  readonly swatch?: Frame & { readonly fill: ClassFill };
}

/** A cell over several rows, mm. */
export interface MergedCell extends Frame {
  readonly labels: readonly LabelProps[];
  /** Line at its upper edge: through the whole table where it heads the rows. */
  readonly rule: Segment;
}

/** `size` of all text, mm; where `fits` is false the rows run out of the box and must be split. */
export interface PlacedDataTable {
  readonly size: number;
  readonly spans: readonly ColumnSpan[];
  readonly rows: readonly TableRow[];
  readonly merged: readonly MergedCell[];
  /** Lines beneath the groups of the header. */
  readonly headerRules: readonly Segment[];
  /** Height that is taken up, mm. */
  readonly height: number;
  readonly fits: boolean;
}

const defaults = {
  /** Tallest row of one line, in sizes. */
  loosest: 2.6,
  /** Of a swatch, in sizes. */
  swatch: 0.95,
  /** Steps between the smallest and the largest text tried. */
  sizeSteps: 24,
};

/** Widths add up in floating point, mm of text. */
const TOLERANCE = 1e-6;

/** The table in the largest text between floor and body that fits, spare height given to the rows. */
export function placeDataTable(props: DataTableProps): PlacedDataTable {
  const { floor, body } = props.type;
  const sizes = inSteps(Math.max(floor, props.largest ?? body), floor, defaults.sizeSteps);
  const needs = columnNeeds(props);
  const widest = widestText(needs, props.width);
  const largest = largestThatFits(sizes, (size) => {
    if (size > widest + TOLERANCE) return undefined;
    const set = setTable(props, size, needs);
    return set.height <= props.height ? set : undefined;
  });
  return stretch(props, largest ?? setTable(props, floor, needs));
}

/** A table at one size of text: widths of its columns and heights of its rows and of the whole, mm. */
export interface TableMeasures {
  readonly height: number;
  readonly widths: readonly number[];
  readonly header: number;
  readonly rows: readonly number[];
  readonly totals: number;
  /** Largest text at which no column is narrower than it can do with. */
  readonly widestText: number;
}

/** Measures a table at a size of text (mm), so that its rows can be shared out among boxes. */
export function measureTable(props: Omit<DataTableProps, "height">, size: number): TableMeasures {
  const whole = { ...props, height: 0 };
  const needs = columnNeeds(whole);
  const { spans, header, body, totals, height } = setTable(whole, size, needs);
  return {
    height,
    widestText: widestText(needs, props.width),
    widths: spans.map(({ width }) => width),
    header: header.height,
    rows: body.map(({ height }) => height),
    totals: totals?.height ?? 0,
  };
}

/**
 * How many of the first rows fit the box, header and totals included, in text of `size` mm (notes' size, unless told):
 * what a poster needs to split a long table into sheets.
 */
export function rowsThatFit(props: DataTableProps, size = props.type.note): number {
  const { header, body, totals } = setTable(props, size);
  let used = header.height + (totals?.height ?? 0);
  let count = 0;
  while (count < body.length && used + body[count]!.height <= props.height) {
    used += body[count]!.height;
    count += 1;
  }
  return count;
}

/** Spare height goes to the rows in equal parts, up to the loosest row. */
function stretch(props: DataTableProps, set: SetTable): PlacedDataTable {
  const { size, spans } = set;
  const emphasised = new Set(props.emphasise ?? []);
  const count = set.body.length + (set.totals ? 1 : 0);
  const spare = count > 0 ? Math.max(0, (props.height - set.height) / count) : 0;
  const limit = (loosest: number) => Math.min(spare, (loosest - LINE_HEIGHT - ROW_PADDING) * size);
  const extra = { header: 0, body: limit(props.loosest ?? defaults.loosest), totals: limit(defaults.loosest) };
  const header = placeHeader(props, spans, set.header, size);
  const rows: TableRow[] = [
    { kind: "header", index: 0, top: 0, height: set.header.height, isEmphasised: false, labels: header.labels },
  ];
  let top = set.header.height;
  const push = (row: SetRow, kind: TableRow["kind"], index: number) => {
    const isEmphasised = kind === "body" && emphasised.has(index);
    const height = row.height + extra[kind];
    const text = { middle: top + height / 2, size, weight: kind === "body" && !isEmphasised ? 400 : 700 } as const;
    const labels = row.cells.flatMap((lines, column) =>
      cellLabels(lines, props.columns[column]!.align, spans[column]!, text),
    );
    const fill = kind === "body" ? props.swatches?.[index] : undefined;
    const swatch = fill && { ...swatchFrame(spans[0]!, text.middle, size), fill };
    rows.push({ kind, index, top, height, isEmphasised, labels, ...(swatch ? { swatch } : {}) });
    top += height;
  };
  set.body.forEach((row, index) => {
    push(row, "body", index);
  });
  if (set.totals) push(set.totals, "totals", 0);
  return {
    size,
    spans,
    rows,
    merged: set.merged.map((cell) => placeMerged(cell, rows, spans[cell.column]!, props, size)),
    headerRules: header.rules,
    height: top,
    fits: set.height <= props.height,
  };
}

function placeMerged(
  { column, first, last, lines, weight }: SetMerged,
  rows: readonly TableRow[],
  span: ColumnSpan,
  { columns, width }: DataTableProps,
  size: number,
): MergedCell {
  // The header is the first of the rows.
  const [from, to] = [rows[first + 1]!, rows[last + 1]!];
  const height = to.top + to.height - from.top;
  const text = { middle: from.top + height / 2, size, weight };
  const [left, right] = weight === 700 ? [0, width] : [span.left, span.left + span.width];
  return {
    x: span.left,
    y: from.top,
    width: span.width,
    height,
    labels: cellLabels(lines, columns[column]!.align, span, text),
    rule: [
      [left, from.top],
      [right, from.top],
    ],
  };
}

/** A square at the left of a row's first cell. */
function swatchFrame({ left, textLeft, width, textWidth }: ColumnSpan, middle: number, size: number): Frame {
  const padding = width - textWidth - (textLeft - left);
  const side = defaults.swatch * size;
  return { x: left + padding, y: middle - side / 2, width: side, height: side };
}
