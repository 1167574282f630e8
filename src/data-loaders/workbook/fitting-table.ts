import type { TableDefinition } from "../../model/fields.ts";
import { headerTest, matchHeaders } from "../headers/match-headers.ts";
import { sheetGrid } from "./sheet-grid.ts";
import type { WorkbookSheet } from "./workbook-process.ts";

/** How the columns of a sheet fit a table. */
export interface Fit {
  readonly table: TableDefinition;
  /** How many fields of the table have a column. */
  readonly columns: number;
  /** Required columns that are not there. */
  readonly missing: readonly string[];
}

/** Fewest columns that make a sheet like a table: one name alone stands in any text. */
const fewest = 2;

/**
 * The table that a sheet is by its columns: of those whose required columns are all there the one with most columns, else
 * the one it is most like. Nothing where it is like none.
 */
export function fittingTable(sheet: WorkbookSheet, tables: readonly TableDefinition[]): Fit | undefined {
  const fits = tables.map((table) => fitOf(sheet, table)).filter(({ columns }) => columns >= fewest);
  const better = (fit: Fit, than: Fit | undefined): boolean =>
    than === undefined || (isWhole(fit) === isWhole(than) ? fit.columns > than.columns : isWhole(fit));
  return fits.reduce<Fit | undefined>((best, fit) => (better(fit, best) ? fit : best), undefined);
}

/** Whether all required columns are there. */
export const isWhole = ({ missing }: Fit): boolean => missing.length === 0;

/** How a sheet fits one table. */
export function fitOf(sheet: WorkbookSheet, table: TableDefinition): Fit {
  const { headers } = sheetGrid(sheet, headerTest(table));
  const { columns } = matchHeaders(table, headers, sheet.name);
  const missing = Object.entries(table.fields).flatMap(([key, field]) =>
    field.required !== undefined && !columns.has(key) ? [field.header] : [],
  );
  return { table, columns: columns.size, missing };
}
