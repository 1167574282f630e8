import type { AnyRow, Field, FieldValue, Row, TableDefinition } from "../model/fields.ts";
import { parseCell } from "./cells/parse-cell.ts";
import type { GridRecord } from "./grid.ts";
import { maskSecret } from "./mask-secret.ts";
import { headerTest, matchHeaders, type UnusedColumn } from "./match-headers.ts";
import { parseDelimited } from "./parse-delimited.ts";
import { parseRecords } from "./parse-records.ts";
import type { Problem } from "./problems.ts";

/** A row and the line of the file it stands on. */
export interface Located<R> {
  readonly row: R;
  readonly line: number;
}

/** A table read: its rows, and all that was wrong with it. */
export interface ParsedTable<R = AnyRow> {
  readonly table: TableDefinition;
  readonly file: string;
  /** Rows without an error. */
  readonly rows: readonly Located<R>[];
  /** What could be read of every row, rows with errors included: for checks that must not report one mistake twice. */
  readonly attempted: readonly Located<AnyRow>[];
  /** Whether the table can be trusted to name all its keys, so that references to it can be checked. */
  readonly keysComplete: boolean;
  readonly problems: readonly Problem[];
  readonly unusedColumns: readonly UnusedColumn[];
}

/** The text of a CSV or JSON file → rows of the table. Never throws: whatever is wrong is in `problems`. */
export function parseTable<T extends TableDefinition>(table: T, text: string, file: string): ParsedTable<Row<T>> {
  const isJson = file.toLowerCase().endsWith(".json");
  const grid = isJson ? parseRecords(text, file) : parseDelimited(text, file, headerTest(table));
  const nothing = { columns: new Map<string, number>(), problems: [], unused: [] };
  const unreadable = grid.headers.length === 0 && grid.problems.length > 0;
  const matched = unreadable ? nothing : matchHeaders(table, grid.headers, file, grid.headerLine);
  const read = grid.records.map((record) => readRecord(table, matched.columns, record, file));
  const structure = [...grid.problems, ...matched.problems];
  const empty = structure.length === 0 && read.length === 0 ? [emptyTable(table, file)] : [];
  return {
    table,
    file,
    rows: read.flatMap(({ row, line, complete }) =>
      complete && matched.problems.length === 0 ? [{ row: row as Row<T>, line }] : [],
    ),
    attempted: read.map(({ row, line }) => ({ row, line })),
    keysComplete: structure.length === 0 && read.every(({ row }) => table.key.every((key) => row[key] !== undefined)),
    problems: [...structure, ...empty, ...read.flatMap((row) => row.problems)],
    unusedColumns: matched.unused,
  };
}

function emptyTable(table: TableDefinition, file: string): Problem {
  const severity = table.required ? "error" : "warning";
  return { file, message: "表头以下没有数据", fix: "重新导出，确认导出时选中了全部记录", severity };
}

function readRecord(
  table: TableDefinition,
  columns: ReadonlyMap<string, number>,
  record: GridRecord,
  file: string,
): { row: Record<string, FieldValue>; line: number; complete: boolean; problems: Problem[] } {
  const row: Record<string, FieldValue> = {};
  const problems: Problem[] = [];
  for (const [key, index] of columns) {
    const field = table.fields[key] as Field;
    const raw = record.cells[index] ?? "";
    const { value, fault } = parseCell(field, raw);
    if (value !== undefined) row[key] = value;
    if (fault) {
      const shown =
        raw.trim() === "" ? {} : { value: field.privacy === "secret" ? maskSecret(raw.trim()) : raw.trim() };
      problems.push({ file, line: record.line, column: field.header, ...shown, ...fault });
    }
  }
  return { row, line: record.line, complete: problems.every(({ severity }) => severity === "warning"), problems };
}
