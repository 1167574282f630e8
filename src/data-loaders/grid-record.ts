import type { Fault } from "./cells/cell.ts";

/** A row that has at least one filled cell. */
export interface GridRecord {
  /** Line of the file (row of the sheet) the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with cells whatever their text says, by index. */
  readonly faults?: ReadonlyMap<number, Fault>;
}

/** Tests whether a cell is a column name of the table; `own`: a field's first name and not one of its aliases. */
export interface IsHeader {
  (cell: string): boolean;
  readonly own?: (cell: string) => boolean;
}
