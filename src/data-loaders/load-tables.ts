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
  const parsed = Object.fromEntries(loaded) as ParsedTables;
  const isMissing = Object.values<ParsedTable>(parsed).some(({ table, isPresent }) => table.required && !isPresent);
  const problems = workbooks
    .problems()
    .map((problem): Problem => (isMissing ? { ...problem, severity: "error" } : problem));
  return { parsed, problems };
}
