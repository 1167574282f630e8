import type { Row, TableDefinition } from "../model/fields.ts";
import { tables } from "../model/tables/index.ts";
import { type TableFile, tableFile } from "./files/table-file.ts";
import { unreadFiles } from "./files/unread-files.ts";
import { loadTable } from "./load-table.ts";
import type { ParsedTable, TableNotice } from "./parse-table.ts";
import type { Problem } from "./problems.ts";
import { JoinedLines } from "./workbook/joined-lines.ts";
import { openWorkbooks } from "./workbook/open-workbooks.ts";
import { readSheetsRemarks } from "./workbook/read-sheets-remarks.ts";

/** The tables of a dataset, read. */
export type ParsedTables = { readonly [K in keyof typeof tables]: ParsedTable<Row<(typeof tables)[K]>> };

/** What reading the tables gives besides them. */
export interface LoadedTables {
  readonly parsed: ParsedTables;
  /** What is wrong with files that belong to no one table. */
  readonly problems: readonly Problem[];
  /** What was read from which sheets, and sheets without a table. */
  readonly remarks: readonly TableNotice[];
  /** Says of problems of any table in which sheet they are. */
  readonly lines: JoinedLines;
}

/** Every table of the dictionary from a dataset folder. */
export function loadTables(folder: string, files: readonly string[]): LoadedTables {
  const all = Object.values<TableDefinition>(tables);
  const named = new Map(all.map((table) => [table, tableFile(table, files)]));
  const ownFile = (table: TableDefinition): TableFile => named.get(table) ?? { problems: [] };
  const workbooks = openWorkbooks(folder, files, all, (table) => ownFile(table).file);
  const lines = new JoinedLines();
  const sources = { folder, files, ownFile, workbooks, lines };
  const loaded = Object.entries(tables).map(([key, table]) => [key, loadTable(table, sources)] as const);
  const parsed = Object.fromEntries(loaded) as ParsedTables;
  const told = new Set([
    ...loaded.flatMap(([, table]) => [table.source, ...table.problems.map(({ file }) => file)]),
    ...[...workbooks.faults(), ...workbooks.problems()].map(({ file }) => file),
    ...workbooks.remarks().map(({ file }) => file),
  ]);
  const sourceOf = ({ table, isPresent, source }: ParsedTable) => ({ table, ...(isPresent ? { source } : {}) });
  const unread = unreadFiles(
    files.filter((file) => !told.has(file)),
    loaded.map(([, table]) => sourceOf(table)),
  );
  const isMissing = loaded.some(([, { table, isPresent }]) => table.required && !isPresent);
  const faults = workbooks
    .faults()
    .map((problem) => (isMissing ? { ...problem, severity: "error" as const } : problem));
  return {
    parsed,
    problems: [...faults, ...workbooks.problems(), ...unread],
    remarks: [
      ...loaded.flatMap(([, table]) => readSheetsRemarks(table, workbooks.sheets(table.table))),
      ...workbooks.remarks(),
    ],
    lines,
  };
}
