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
  const tables: readonly ParsedTable[] = Object.values(parsed);
  return [
    ...targets.flatMap((target) => absentTarget(parsed[target], target, tables)),
    ...tables.flatMap((table) =>
      Object.entries(table.table.fields).flatMap(([key, field]) => unknownNumbers(table, key, field, parsed)),
    ),
  ];
}

/** Tables that others refer to by number. */
const targets = ["households", "helpers"] as const;

function unknownNumbers(table: ParsedTable, key: string, field: Field, parsed: ParsedTables): Problem[] {
  if (!("references" in field) || field.references === undefined) return [];
  const target = parsed[field.references];
  const [targetKey = ""] = target.table.key;
  if (!target.isPresent || !target.keysComplete) return [];
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

/** One warning about an absent table, whatever number of tables refers to it. */
function absentTarget(target: ParsedTable, name: (typeof targets)[number], tables: readonly ParsedTable[]): Problem[] {
  const refers = (key: string, field: Field, { attempted }: ParsedTable): boolean =>
    "references" in field && field.references === name && attempted.some(({ row }) => row[key] !== undefined);
  const referring = tables.flatMap((table) => {
    const [, field] = Object.entries(table.table.fields).find(([key, own]) => refers(key, own, table)) ?? [];
    return field ? [{ table: table.table.name, column: field.header }] : [];
  });
  if (target.isPresent || referring.length === 0) return [];
  const names = referring.map(({ table }) => table).join("、");
  const columns = [...new Set(referring.map(({ column }) => `“${column}”`))].join("、");
  const message = `没有“${target.table.name}”表，${names}表中的${columns}无法核对`;
  return [warning(target, {}, message, `补上${target.table.name}.csv`)];
}
