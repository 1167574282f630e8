import { type CellObject, type Range, utils, type WorkSheet } from "@e965/xlsx";
import { cellText } from "./cell-text.ts";

/** A row of a sheet that has filled cells: its number, from 1, and its cells as text. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell whose value cannot be told: a formula without result, or one that `merged` (`D5:E5`) covers from the left. */
export type CellFault = { readonly line: number; readonly column: number } & (
  | { readonly formula: true }
  | { readonly merged: string }
);

/**
 * The filled rows of a sheet as text, and the cells whose value cannot be told. What is merged downwards holds for each of
 * its rows; of what is merged sideways nobody knows which columns it is meant for.
 */
export function sheetRows(
  sheet: WorkSheet,
  from1904: boolean,
): { readonly rows: readonly SheetRow[]; readonly faults: readonly CellFault[] } {
  const faults: CellFault[] = [];
  const rows = new Map<number, string[]>();
  // Rows beyond the data have no cells, however far the formats reach: `forEach` leaves them out.
  (sheet["!data"] ?? []).forEach((cells: readonly (CellObject | undefined)[], row) => {
    const texts = Array.from(cells, (cell) => (cell ? cellText(cell, from1904) : ""));
    cells.forEach((cell, column) => {
      if (isUnsolved(cell)) faults.push({ line: row + 1, column, formula: true });
    });
    const width = texts.findLastIndex((text) => text.trim() !== "") + 1;
    if (width > 0 || cells.some(isUnsolved)) rows.set(row, texts.slice(0, width));
  });
  for (const merge of sheet["!merges"] ?? []) faults.push(...unmerge(merge, rows));
  return { rows: [...rows].map(([row, cells]) => ({ line: row + 1, cells })), faults };
}

/** A formula that was saved without what it comes to, as programs save it that write workbooks and cannot calculate. */
const isUnsolved = (cell: CellObject | undefined): boolean => cell?.t === "z" && cell.f !== undefined;

/** Writes a merged value into the rows below; returns the cells beside it that are left without one. */
function unmerge({ s: start, e: end }: Range, rows: ReadonlyMap<number, string[]>): CellFault[] {
  const value = rows.get(start.r)?.[start.c] ?? "";
  if (value.trim() === "") return [];
  const range = utils.encode_range({ s: start, e: end });
  const faults: CellFault[] = [];
  for (const [row, cells] of rows) {
    if (row < start.r || row > end.r) continue;
    // A row that has nothing of its own is the lower part of the row above, or no row at all.
    if (row > start.r && isOwnEmpty(cells)) continue;
    if (row > start.r) {
      while (cells.length < start.c) cells.push("");
      cells[start.c] = value;
    }
    if (!hasOthers(cells, start.c, end.c)) continue;
    for (let column = start.c + 1; column <= end.c; column += 1) faults.push({ line: row + 1, column, merged: range });
  }
  return faults;
}

const isOwnEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** Whether a row has more than the merged cell: a title or a note across the table is no record. */
const hasOthers = (cells: readonly string[], from: number, to: number): boolean =>
  cells.some((cell, column) => (column < from || column > to) && cell.trim() !== "");
