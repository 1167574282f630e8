import type { ParsedTable } from "../parse-table.ts";

/**
 * Whether every row of a table was read without an error. Where it was not, its own errors say so, and whatever is compared
 * with it would only say it again.
 */
export const isComplete = ({ isPresent, keysComplete, rows, attempted }: ParsedTable): boolean =>
  isPresent && keysComplete && rows.length === attempted.length;

/** The same of a table that a dataset may do without. */
export const isCompleteOrAbsent = (table: ParsedTable): boolean => !table.isPresent || isComplete(table);
