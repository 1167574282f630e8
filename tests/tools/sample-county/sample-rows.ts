import { readFileSync } from "node:fs";
import Papa from "papaparse";

/** Where the committed sample county stands. */
export const sampleFolder = new URL("../../../data/example/", import.meta.url);

/** Rows of a committed table, keyed by header. */
export function sampleRows(table: string): Record<string, string>[] {
  const text = readFileSync(new URL(`${table}.csv`, sampleFolder), "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Sum of a column. */
export function sum(rows: readonly Record<string, string>[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}
