import { type CsvCell, csvText } from "../../src/text/csv-text.ts";

/** A table on its way to a file: column names in order, and rows keyed by them. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, CsvCell>>[];
}

/** A table whose rows are checked by the compiler to have every column and no other. */
export function table<C extends string>(
  name: string,
  columns: readonly C[],
  rows: readonly Readonly<Record<C, CsvCell>>[],
): Table {
  return { name, columns, rows };
}

/** The table as a file. */
export function tableText({ columns, rows }: Table): string {
  return csvText([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

/** The rows alone, to follow those of the same table in its file. */
export function rowsText({ columns, rows }: Table): string {
  return csvText(rows.map((row) => columns.map((column) => row[column]))).replace("\uFEFF", "");
}
