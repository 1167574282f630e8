import type { Row, TableDefinition } from "../model/fields.ts";
import { tables } from "../model/tables/index.ts";
import { loadTable } from "./load-table.ts";
import type { ParsedTable } from "./parse-table.ts";
import type { Problem } from "./problems.ts";
import { openWorkbooks } from "./workbook/open-workbooks.ts";

/** The tables of a dataset, read. */
export type ParsedTables = { readonly [K in keyof typeof tables]: ParsedTable<Row<(typeof tables)[K]>> };

/** Every table of the dictionary from a dataset folder, and what is wrong with workbooks that belong to no one table. */
export function loadTables(
  folder: string,
  files: readonly string[],
): { readonly parsed: ParsedTables; readonly problems: readonly Problem[] } {
  const workbooks = openWorkbooks(folder, files, Object.values<TableDefinition>(tables));
  const loaded = Object.entries(tables).map(([key, table]) => [key, loadTable(table, { folder, files, workbooks })]);
  return { parsed: Object.fromEntries(loaded) as ParsedTables, problems: workbooks.problems() };
}
