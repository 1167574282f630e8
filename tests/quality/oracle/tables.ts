import Papa from "papaparse";

/** Files of a dataset by name, as text. */
export type Files = Readonly<Record<string, string>>;

/** Cells of a row by their header. */
export type Cells = Readonly<Record<string, string>>;

/** Rows of a CSV file; none of a file that the dataset lacks. */
export function cellsOf(files: Files, name: string): Cells[] {
  const text = (files[name] ?? "").replace(/^\uFEFF/, "");
  return Papa.parse<Cells>(text, { header: true, skipEmptyLines: true }).data;
}

/** What a cell says; empty where the row has no such cell. */
export const cell = (cells: Cells | undefined, header: string): string => cells?.[header]?.trim() ?? "";
