import { breakLines } from "../../text/line-break.ts";
import { LINE_HEIGHT } from "./cell-labels.ts";
import { type ColumnNeed, type ColumnSpan, columnSpans } from "./columns.ts";
import { type SetHeader, setHeader } from "./header.ts";
import type { DataTableProps } from "./props.ts";

/** Above and below the text of a row, together, in sizes. */
export const ROW_PADDING = 0.5;

/** A row's lines per cell, and the height they need, mm; a merged cell is no part of its rows. */
export interface SetRow {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

/** A cell over several rows, the last included. */
export interface SetMerged {
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly lines: readonly string[];
  /** The first merged column heads the rows. */
  readonly weight: 400 | 700;
}

/** A table broken into lines at one size of text, mm. */
export interface SetTable {
  readonly size: number;
  readonly spans: readonly ColumnSpan[];
  readonly header: SetHeader;
  readonly body: readonly SetRow[];
  readonly merged: readonly SetMerged[];
  readonly totals: SetRow | undefined;
  /** Height that header, rows and totals need, mm. */
  readonly height: number;
}

/** Breaks every cell at a size of text. */
export function setTable(props: DataTableProps, size: number, needs?: readonly ColumnNeed[]): SetTable {
  const { columns, rows, totals } = props;
  const spans = columnSpans(props, size, needs);
  const lines = (text: string, column: number, weight: 400 | 700) =>
    breakLines(text, spans[column]!.textWidth, { size, weight });
  const setRow = (row: readonly string[], weight: 400 | 700, hasCell: (column: number) => boolean): SetRow => {
    const cells = columns.map((_, column) => (hasCell(column) ? lines(row[column] ?? "", column, weight) : []));
    return { cells, height: heightOf(Math.max(1, ...cells.map(({ length }) => length)), size) };
  };
  const emphasised = new Set(props.emphasise ?? []);
  const mergedColumns = columns.flatMap(({ isMerged }, column) => (isMerged ? [column] : []));
  const merged = mergedColumns.flatMap((column, index) => {
    const weight = index === 0 ? 700 : 400;
    return runsOf(rows, mergedColumns.slice(0, index + 1)).map((run): SetMerged => {
      return { ...run, column, weight, lines: lines(rows[run.first]![column] ?? "", column, weight) };
    });
  });
  const own = rows.map((row, index) =>
    setRow(row, emphasised.has(index) ? 700 : 400, (column) => !columns[column]!.isMerged),
  );
  const body = withRoomForMerged(own, merged, size);
  const header = setHeader(props, spans, size);
  const totalsRow = totals && setRow(totals, 700, () => true);
  const height = [header, ...body, ...(totalsRow ? [totalsRow] : [])].reduce((sum, row) => sum + row.height, 0);
  return { size, spans, header, body, merged, totals: totalsRow, height };
}

const heightOf = (lines: number, size: number) => (lines * LINE_HEIGHT + ROW_PADDING) * size;

/** Runs of rows whose cells in some columns are equal. */
function runsOf(rows: readonly (readonly string[])[], columns: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const run = runs.at(-1);
    if (run && columns.every((column) => rows[run.first]![column] === row[column])) run.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}

/** Where a merged cell is taller than its rows together, the last of them is made taller. */
function withRoomForMerged(rows: readonly SetRow[], merged: readonly SetMerged[], size: number): SetRow[] {
  const roomy = [...rows];
  for (const { first, last, lines } of merged) {
    const height = roomy.slice(first, last + 1).reduce((sum, row) => sum + row.height, 0);
    const lacking = heightOf(lines.length, size) - height;
    if (lacking > 0) roomy[last] = { ...roomy[last]!, height: roomy[last]!.height + lacking };
  }
  return roomy;
}
