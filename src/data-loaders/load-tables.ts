import type { Row } from "../model/fields.ts";
import { tables } from "../model/tables/index.ts";
import { loadTable } from "./load-table.ts";
import type { ParsedTable } from "./parse-table.ts";

/** The tables of a dataset, read. */
export type ParsedTables = { readonly [K in keyof typeof tables]: ParsedTable<Row<(typeof tables)[K]>> };

/** Every table of the dictionary from a dataset folder; `files` are the folder's files. */
export function loadTables(folder: string, files: readonly string[]): ParsedTables {
  const loaded = Object.entries(tables).map(([key, table]) => [key, loadTable(table, folder, files)]);
  return Object.fromEntries(loaded) as ParsedTables;
}
