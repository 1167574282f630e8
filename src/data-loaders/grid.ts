import type { Problem } from "./problems.ts";

/** A table as text cells: what a CSV and a JSON file have in common before any field is looked at. */
export interface Grid {
  /** Column names as written; an empty one belongs to a column without a name. */
  readonly headers: readonly string[];
  /** Line of the header row. */
  readonly headerLine?: number;
  readonly records: readonly GridRecord[];
  readonly problems: readonly Problem[];
}

/** A row that has at least one filled cell. */
export interface GridRecord {
  /** Line of the file the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}
