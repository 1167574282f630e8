import type { ParsedTables } from "../load-tables.ts";
import type { ParsedTable } from "../parse-table.ts";
import type { Problem } from "../problems.ts";

/** Whether nothing could be read of a table that is there, or that has to be: its own error says why. */
export const isLost = ({ table, isPresent, rows, keysComplete }: ParsedTable): boolean =>
  rows.length === 0 && !keysComplete && (isPresent || table.required === true);

/**
 * What a check finds between tables, or nothing where it asked for one that is lost: it would only tell, in other words
 * and many times, that this table is not there.
 */
export function unlessLost(parsed: ParsedTables, check: (tables: ParsedTables) => Problem[]): Problem[] {
  let askedForLost = false;
  const watched = new Proxy(parsed, {
    get(tables, key: keyof ParsedTables) {
      askedForLost ||= isLost(tables[key] as ParsedTable);
      return tables[key];
    },
  });
  const problems = check(watched);
  return askedForLost ? [] : problems;
}
