import type { ParsedTable } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** Rows of a table without key that say the same as an earlier row, cell for cell. */
export function identicalRows(parsed: ParsedTable): Problem[] {
  const { table, rows } = parsed;
  const hasIds = Object.values(table.fields).some(
    (field) => field.type === "identifier" && field.form === "residentId",
  );
  if (table.key.length > 0 || hasIds) return [];
  const first = new Map<string, number>();
  return rows.flatMap(({ row, line }): Problem[] => {
    const text = JSON.stringify(row);
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, line);
    return earlier === undefined
      ? []
      : [warning(parsed, { line }, `与第${earlier}行完全相同`, "重复登记的删去一行；确是两笔的可不改")];
  });
}
