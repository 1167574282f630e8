import type { DataTable } from "./data-table.ts";

/** A key figure of a place, rounded as it is printed: rates in percent. */
export interface FigureEntry {
  /** Also the anchor of its row in the table of figures. */
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly digits: number;
  readonly year: number;
  readonly baseYear: number;
  readonly current?: number;
  readonly base?: number;
  /** Current less base; of a rate in percentage points. */
  readonly change?: number;
  /** The same figure of the place above. */
  readonly whole?: number;
  /** What it is against the place above: 约为全县的四分之三. */
  readonly said?: string;
  /** Which villages it leaves out. */
  readonly note?: string;
}

/** Figures and tables of a place's page. Tables without rows are not among them. */
export interface PlaceData {
  readonly figures: readonly FigureEntry[];
  readonly tables: readonly DataTable[];
}

/** File of a place's figures, from the edition's folder: a table as .csv, all of them as .json and .xlsx. */
export function dataFile(code: string, format: "csv" | "json" | "xlsx", table?: string): string {
  return format === "csv" ? `data/${code}/${table}.csv` : `data/${code}/data.${format}`;
}
