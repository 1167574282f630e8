import type { AnyRow, Row, TableDefinition } from "../model/fields.ts";
import type { Grid } from "./grid.ts";
import { columnUnits, unitsAbove } from "./headers/column-units.ts";
import { headerTest, type Matched, matchHeaders, type UnusedColumn } from "./headers/match-headers.ts";
import { parseDelimited } from "./parse-delimited.ts";
import { parseRecords } from "./parse-records.ts";
import type { Problem } from "./problems.ts";
import { type Located, RecordReader } from "./rows/record-reader.ts";
import { skippedNotice } from "./rows/skipped-rows.ts";

export type { Located } from "./rows/record-reader.ts";

/** A table read: its rows, and all that was wrong with it. */
export interface ParsedTable<R = AnyRow> {
  readonly table: TableDefinition;
  /** How messages call the file: its path, with the sheet's name where a workbook holds several tables. */
  readonly file: string;
  /** Path of the file inside the dataset folder. */
  readonly source: string;
  /** Whether the dataset has the table at all, readable or not. */
  readonly isPresent: boolean;
  /** Rows without an error. */
  readonly rows: readonly Located<R>[];
  /** What could be read of every row, rows with errors included: for checks that must not report one mistake twice. */
  readonly attempted: readonly Located<AnyRow>[];
  /** Whether the table can be trusted to name all its keys, so that references to it can be checked. */
  readonly keysComplete: boolean;
  readonly problems: readonly Problem[];
  readonly unusedColumns: readonly UnusedColumn[];
  /** It is the blank form, with nothing filled in: an optional one then counts as not there. */
  readonly isBlank?: true;
  /** Keys of the fields that have a column. */
  readonly columns?: readonly string[];
  /** What was read otherwise than it stands there, or not read: no mistake, but to be told. */
  readonly notices: readonly TableNotice[];
}

/** Something to be told about a table that is no mistake. */
export interface TableNotice {
  readonly file: string;
  readonly message: string;
}

/** The text of a CSV or JSON file → rows of the table. Never throws: whatever is wrong is in `problems`. */
export function parseTable<T extends TableDefinition>(table: T, text: string, file: string): ParsedTable<Row<T>> {
  const isJson = file.toLowerCase().endsWith(".json");
  const grid = isJson ? parseRecords(text, file) : parseDelimited([text], file, headerTest(table));
  return parseGrid(table, grid, file);
}

/** The cells of any file → rows of the table. */
export function parseGrid<T extends TableDefinition>(
  table: T,
  grid: Grid,
  file: string,
  source = file,
): ParsedTable<Row<T>> {
  const { headers, headerLine, above = [] } = grid;
  const unreadable = headers.length === 0 && grid.problems.length > 0;
  const matched = unreadable ? nothing : matchHeaders(table, headers, file, headerLine);
  const { columns } = matched;
  const at = { file, ...(headerLine === undefined ? {} : { line: headerLine }) };
  const units = columnUnits({ table, headers, columns, above: unitsAbove(above), at });
  const reader = new RecordReader({ table, file, headers, columns, scales: units.scales, above });
  for (const record of grid.records) reader.read(record);
  reader.finish();
  const ofHeader = [...matched.problems, ...units.problems, ...(reader.units?.problems ?? [])];
  const structure = [...grid.problems, ...ofHeader];
  const isEmpty = structure.length === 0 && reader.attempted.length === 0;
  const isBlank = isEmpty && isBlankForm(table, grid.headers);
  const empty = isEmpty && (table.required || !isBlank) ? [emptyTable(table, file, isBlank)] : [];
  const notices = [
    ...matched.notices,
    ...units.notices,
    ...(reader.units?.notices ?? []),
    ...skippedNotice(reader.skipped),
  ];
  return {
    table,
    file,
    source,
    isPresent: table.required || !isBlank,
    ...(isBlank ? { isBlank } : {}),
    rows: ofHeader.length === 0 ? (reader.rows as Located<Row<T>>[]) : [],
    attempted: reader.attempted,
    keysComplete:
      structure.length === 0 && reader.attempted.every(({ row }) => table.key.every((key) => row[key] !== undefined)),
    problems: [...structure, ...empty, ...reader.problems, ...reader.unlisted()],
    unusedColumns: matched.unused,
    columns: [...columns.keys()],
    notices: notices.map((message) => ({ file, message })),
  };
}

const nothing: Matched = { columns: new Map(), problems: [], unused: [], notices: [] };

/** Whether a header is that of the blank table, which nobody's export is to the last column. */
const isBlankForm = (table: TableDefinition, headers: readonly string[]): boolean =>
  Object.values(table.fields).every(({ header }, index) => headers[index]?.trim() === header);

function emptyTable(table: TableDefinition, file: string, isBlank: boolean): Problem {
  const severity = table.required ? "error" : "warning";
  if (isBlank) return { file, message: "还没有填", fix: "从第2行起，一条记录一行，填好后保存", severity };
  return { file, message: "表头以下没有数据", fix: "重新导出，确认导出时选中了全部记录", severity };
}
