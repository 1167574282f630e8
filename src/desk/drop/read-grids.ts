import path from "node:path";
import type { Grid } from "../../data-loaders/grid.ts";
import { headerTest } from "../../data-loaders/headers/match-headers.ts";
import { parseDelimited } from "../../data-loaders/parse-delimited.ts";
import { parseRecords } from "../../data-loaders/parse-records.ts";
import { readTextFile, readTextPieces } from "../../data-loaders/read-text-file.ts";
import { readWorkbooks } from "../../data-loaders/workbook/read-workbooks.ts";
import { sheetGrid } from "../../data-loaders/workbook/sheet-grid.ts";
import type { TableDefinition } from "../../model/fields.ts";
import { tables } from "../../model/tables/index.ts";

/** A table of cells in a file; `sheet` names it in a workbook. */
export interface FoundGrid {
  readonly sheet?: string;
  readonly grid: Grid;
}

const tests = Object.values<TableDefinition>(tables).map(headerTest);

/** Whether a cell is a column name of any table. */
const isAnyHeader = (cell: string): boolean => tests.some((test) => test(cell));

/** Every table of cells in a file of a folder, whatever it is called; or why there is none, in Chinese. */
export function readGrids(folder: string, file: string): readonly FoundGrid[] | { readonly fault: string } {
  if (/\.xlsx$/i.test(file)) {
    const absolute = path.join(folder, file);
    const workbook = readWorkbooks([absolute]).get(absolute);
    if (!workbook) return { fault: "读不出来" };
    if ("fault" in workbook) return { fault: `${workbook.fault}。${workbook.fix}` };
    return workbook.sheets.map((sheet) => ({ sheet: sheet.name, grid: sheetGrid(sheet, isAnyHeader) }));
  }
  const read = /\.json$/i.test(file) ? readTextFile(folder, file) : readTextPieces(folder, file);
  if ("problem" in read) return { fault: `${read.problem.message}。${read.problem.fix ?? ""}` };
  return "text" in read
    ? [{ grid: parseRecords(read.text, file) }]
    : [{ grid: parseDelimited(read.pieces, file, isAnyHeader) }];
}
