import type { TableDefinition } from "../../model/fields.ts";
import type { Problem } from "../problems.ts";
import { bareName, meantFix, meantName } from "./meant-file.ts";

/** A table and the file it was read from; none where the dataset does not have it. */
export interface ReadTable {
  readonly table: TableDefinition;
  readonly source?: string;
}

/**
 * Files that look as if they were meant for a table and were not read: copies, documents, double endings. Those for a
 * required table that is absent are not told again.
 */
export function unreadFiles(files: readonly string[], tables: readonly ReadTable[]): Problem[] {
  const names = tables.flatMap(({ table }) => [table.name, table.englishName]);
  return files.flatMap((file): Problem[] => {
    const name = file.includes("/") ? undefined : meantName(file, names);
    const read = tables.find(({ table }) => table.name === name || table.englishName === name);
    if (!read) return [];
    const { table, source } = read;
    if (source !== undefined) return isCopy(file) ? [another(file, table, source)] : [];
    if (table.required) return [];
    const without = table.feeds === undefined ? "" : `，不会有${table.feeds.join("、")}`;
    const message = `没有读这个文件，按没有“${table.name}”表处理${without}`;
    return [{ file, message, fix: meantFix(file, table.name), severity: "warning" }];
  });
}

/** Whether a file could be a table if its name were right: papers about a table that was read need no word. */
const isCopy = (file: string): boolean => /^(?:csv|tsv|json|xls|txt)/.test(bareName(file).endings[0] ?? "");

const another = (file: string, { name }: TableDefinition, source: string): Problem => ({
  file,
  message: `像是“${name}”表的另一份，没有读；读的是“${source}”`,
  fix: `这份更新的，用它换下“${source}”；不用的，移出数据文件夹`,
  severity: "warning",
});
