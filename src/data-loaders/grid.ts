import type { GridRecord, IsHeader } from "./grid-record.ts";
import { joinHeaderLines } from "./headers/join-header-lines.ts";
import type { Problem } from "./problems.ts";

export type { GridRecord, IsHeader } from "./grid-record.ts";

/** A table as text cells: what CSV, JSON and workbooks have in common before any field is looked at. */
export interface Grid {
  /** Column names as written; an empty one belongs to a column without a name. */
  readonly headers: readonly string[];
  /** Line of the header row. */
  readonly headerLine?: number;
  /** Cells of the lines above the header: titles, the unit of all figures. */
  readonly above?: readonly (readonly string[])[];
  /** Can be read through once: a large file is parsed while its records are taken. */
  readonly records: Iterable<GridRecord>;
  /** Complete only after the records have been read through. */
  readonly problems: readonly Problem[];
}

/** How many leading rows a title, a unit line and the like may take before the header. */
export const headerWithin = 30;

/** Whether any cell of the row is filled. */
export const isFilled = ({ cells }: GridRecord): boolean => cells.some((cell) => cell.trim() !== "");

/**
 * Splits leading rows at the header: the row with most known names, or two that have more when they are read as one; where
 * none is known the first with several cells, or with any, so that the message can show it.
 */
export function splitAtHeader(
  rows: readonly GridRecord[],
  isHeader: IsHeader,
):
  | {
      readonly above: readonly (readonly string[])[];
      readonly header: GridRecord;
      readonly below: readonly GridRecord[];
    }
  | undefined {
  const scores = rows.map((row) => row.cells.filter(isHeader).length);
  const best = Math.max(0, ...scores);
  const joined = joinHeaderLines(rows, isHeader, best);
  if (joined) return { above: rows.slice(0, joined.first).map(({ cells }) => cells), ...joined };
  const several = (row: GridRecord): boolean => row.cells.filter((cell) => cell.trim() !== "").length > 1;
  const first = [rows.findIndex(several), rows.findIndex(isFilled)].find((at) => at >= 0) ?? -1;
  const index = best > 0 ? scores.indexOf(best) : first;
  const header = rows[index];
  return header && { above: rows.slice(0, index).map(({ cells }) => cells), header, below: rows.slice(index + 1) };
}
