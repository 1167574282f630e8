import type { AnyRow, Field } from "../../model/fields.ts";
import type { ParsedTables } from "../load-tables.ts";
import { nearestCode } from "../nearest-code.ts";
import type { ParsedTable } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** For how many unknown numbers of a table a near one is looked for: each look goes through all that are known. */
const hinted = 5;

/**
 * Numbers of households and helpers that their table does not have: errors. Where that table is absent or was not fully
 * read nothing can be said about single rows.
 */
export function householdReferences(parsed: ParsedTables): Problem[] {
  return Object.values(parsed).flatMap((table: ParsedTable) =>
    Object.entries(table.table.fields).flatMap(([key, field]) => unknownNumbers(table, key, field, parsed)),
  );
}

function unknownNumbers(table: ParsedTable, key: string, field: Field, parsed: ParsedTables): Problem[] {
  if (!("references" in field) || field.references === undefined) return [];
  const target = parsed[field.references];
  const [targetKey = ""] = target.table.key;
  if (!target.isPresent) return absentTarget(table, key, field, target);
  if (!target.keysComplete) return [];
  const known = new Set(target.attempted.map(({ row }: { readonly row: AnyRow }) => row[targetKey] as string));
  let hints = 0;
  return table.attempted.flatMap(({ row, line }): Problem[] => {
    const value = row[key];
    if (typeof value !== "string" || known.has(value)) return [];
    hints += 1;
    const near = hints <= hinted ? nearestCode(value, known) : undefined;
    const { name } = target.table;
    const fix = near === undefined ? `核对编号，或在${name}表中补上` : `如应为“${near}”则改正，否则在${name}表中补上`;
    const message = `在${name}表中不存在`;
    return [{ file: table.file, line, column: field.header, value, message, fix, severity: "error" }];
  });
}

function absentTarget(table: ParsedTable, key: string, field: Field, target: ParsedTable): Problem[] {
  if (!table.attempted.some(({ row }) => row[key] !== undefined)) return [];
  const { name } = target.table;
  return [warning(table, { column: field.header }, `没有“${name}”表，这一列无法核对`, `补上${name}.csv`)];
}
