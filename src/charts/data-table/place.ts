import { breakLines } from "../../text/line-break.ts";
import type { LabelProps } from "../parts/label.tsx";
import { inSteps, largestThatFits } from "../parts/largest-that-fits.ts";
import { type ColumnSpan, columnSpans } from "./columns.ts";
import type { DataTableProps, TableColumn } from "./props.ts";

/** A row of the table: upper edge and height in mm, and what it holds. */
export interface TableRow {
  readonly kind: "header" | "body" | "totals";
  /** Index in `rows` of a body row. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly isEmphasised: boolean;
  readonly labels: readonly LabelProps[];
}

/** `size` of all text, mm; where `fits` is false the rows run out of the box and must be split. */
export interface PlacedDataTable {
  readonly size: number;
  readonly spans: readonly ColumnSpan[];
  readonly rows: readonly TableRow[];
  readonly fits: boolean;
}

const defaults = {
  lineHeight: 1.28,
  /** Above and below the text of a row, together, in sizes. */
  padding: 0.5,
  headerPadding: 0.9,
  /** Tallest row of one line, in sizes. */
  loosest: 2.6,
  /** Steps between the smallest and the largest text tried. */
  sizeSteps: 24,
};

/** The table in the largest text between floor and body that fits, spare height given to the rows. */
export function placeDataTable(props: DataTableProps): PlacedDataTable {
  const { floor, body } = props.type;
  const sizes = inSteps(Math.max(floor, props.largest ?? body), floor, defaults.sizeSteps);
  const largest = largestThatFits(sizes, (size) => {
    const set = setTable(props, size);
    return set.height <= props.height ? set : undefined;
  });
  return stretch(props, largest ?? setTable(props, floor));
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

/** A row's lines per cell, and the height they need, mm. */
interface SetRow {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

interface SetTable {
  readonly size: number;
  readonly spans: readonly ColumnSpan[];
  readonly header: SetRow;
  readonly body: readonly SetRow[];
  readonly totals: SetRow | undefined;
  readonly height: number;
}

function setTable(props: DataTableProps, size: number): SetTable {
  const { columns, rows, totals } = props;
  const spans = columnSpans(props, size);
  const setRow = (row: readonly string[], padding: number, weight: 400 | 700): SetRow => {
    const cells = columns.map((_, index) => breakLines(row[index] ?? "", spans[index]!.textWidth, { size, weight }));
    const lineCount = Math.max(1, ...cells.map((lines) => lines.length));
    return { cells, height: (lineCount * defaults.lineHeight + padding) * size };
  };
  const header = setRow(
    columns.map(({ header: text, unit }) => (unit ? `${text}\n（${unit}）` : text)),
    defaults.headerPadding,
    700,
  );
  const emphasised = new Set(props.emphasise ?? []);
  const body = rows.map((row, index) => setRow(row, defaults.padding, emphasised.has(index) ? 700 : 400));
  const totalsRow = totals && setRow(totals, defaults.padding, 700);
  const height = [header, ...body, ...(totalsRow ? [totalsRow] : [])].reduce((sum, row) => sum + row.height, 0);
  return { size, spans, header, body, totals: totalsRow, height };
}

/** Spare height goes to the rows in equal parts, up to the loosest row. */
function stretch(props: DataTableProps, set: SetTable): PlacedDataTable {
  const { size, spans } = set;
  const emphasised = new Set(props.emphasise ?? []);
  const count = set.body.length + (set.totals ? 1 : 0);
  const limit = (defaults.loosest - defaults.lineHeight - defaults.padding) * size;
  const extra = count > 0 ? Math.max(0, Math.min(limit, (props.height - set.height) / count)) : 0;
  const rows: TableRow[] = [];
  let top = 0;
  const push = (row: SetRow, kind: TableRow["kind"], index: number, more: number) => {
    const isEmphasised = kind === "body" && emphasised.has(index);
    const height = row.height + more;
    const weight = kind === "body" && !isEmphasised ? 400 : 700;
    const labels = row.cells.flatMap((lines, column) =>
      cellLabels(lines, props.columns[column]!.align, spans[column]!, { middle: top + height / 2, size, weight }),
    );
    rows.push({ kind, index, top, height, isEmphasised, labels });
    top += height;
  };
  push(set.header, "header", 0, 0);
  set.body.forEach((row, index) => {
    push(row, "body", index, extra);
  });
  if (set.totals) push(set.totals, "totals", 0, extra);
  return { size, spans, rows, fits: set.height <= props.height };
}

function cellLabels(
  lines: readonly string[],
  align: TableColumn["align"],
  span: ColumnSpan,
  { middle, size, weight }: { middle: number; size: number; weight: 400 | 700 },
): LabelProps[] {
  const x = { left: span.textLeft, center: span.textLeft + span.textWidth / 2, right: span.textLeft + span.textWidth };
  const anchor = ({ left: "start", center: "middle", right: "end" } as const)[align];
  return lines.flatMap((text, line) =>
    text === ""
      ? []
      : [
          {
            x: x[align],
            y: middle + (line - (lines.length - 1) / 2) * defaults.lineHeight * size,
            size,
            text,
            anchor,
            weight,
          },
        ],
  );
}
