import type { TableCell } from "../items/printout.ts";

/** A table of a place's page: the same rows stand on the page and in the files beside it. */
export interface DataTable {
  /** Name of its files, and of its anchor on the page. */
  readonly id: string;
  readonly title: string;
  /** Where its figures come from: the tables of the export, in Chinese. */
  readonly source: string;
  /** Its rows are alike, so that another order says something. */
  readonly isSortable?: true;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
  /** Beneath the table: what is not in it, and why. */
  readonly notes: readonly string[];
}

/** A column: its unit is no part of its header, so that a file's description can name both. */
export interface DataColumn {
  readonly header: string;
  /** 人, 户, 元, %. */
  readonly unit?: string;
  /** Decimals of its numbers; text where absent. */
  readonly digits?: number;
  /** Numbers that are years or changes: no thousands mark, or a sign. */
  readonly shown?: "year" | "change";
}

/** A row. The first cell is its heading. */
export interface DataRow {
  /** Anchor of the row, where a figure on the page leads to it. */
  readonly id?: string;
  /** Code of the place whose page the heading leads to. */
  readonly place?: string;
  /** Decimals of this row's numbers, where rows have their own. */
  readonly digits?: number;
  readonly cells: readonly TableCell[];
}

/** Header with its unit, as files have it: 贫困人口(人). */
export const headerOf = ({ header, unit }: DataColumn): string => (unit === undefined ? header : `${header}(${unit})`);
