import type { Row, TableDefinition } from "../model/fields.ts";
import { findFile } from "./find-file.ts";
import type { Grid } from "./grid.ts";
import { headerTest } from "./match-headers.ts";
import { nearest } from "./nearest.ts";
import { parseDelimited } from "./parse-delimited.ts";
import { parseRecords } from "./parse-records.ts";
import { type ParsedTable, parseGrid } from "./parse-table.ts";
import type { Problem } from "./problems.ts";
import { readTextFile, readTextPieces } from "./read-text-file.ts";

/** A table of a dataset folder; `files` are the folder's files. An absent optional table has no rows and no problems. */
export function loadTable<T extends TableDefinition>(
  table: T,
  folder: string,
  files: readonly string[],
): ParsedTable<Row<T>> {
  const { file, problems } = findFile(files, [table.name, table.englishName], ["csv", "json"]);
  if (file === undefined) {
    const missing = withoutRows(table, `${table.name}.csv`, table.required ? [absent(table, files)] : []);
    return { ...missing, isPresent: false };
  }
  const opened = openGrid(table, folder, file);
  if ("problem" in opened) return withoutRows(table, file, [...problems, opened.problem]);
  const parsed = parseGrid(table, opened.grid, file);
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

function openGrid(
  table: TableDefinition,
  folder: string,
  file: string,
): { readonly grid: Grid } | { readonly problem: Problem } {
  if (/\.json$/i.test(file)) {
    const read = readTextFile(folder, file);
    return "problem" in read ? read : { grid: parseRecords(read.text, file) };
  }
  const read = readTextPieces(folder, file);
  return "problem" in read ? read : { grid: parseDelimited(read.pieces, file, headerTest(table)) };
}

const withoutRows = (table: TableDefinition, file: string, problems: readonly Problem[]): ParsedTable<never> => ({
  table,
  file,
  isPresent: true,
  rows: [],
  attempted: [],
  keysComplete: false,
  problems,
  unusedColumns: [],
});

function absent(table: TableDefinition, files: readonly string[]): Problem {
  const topLevel = files.filter((file) => !file.includes("/"));
  const workbook = topLevel.find((file) => /\.(?:xlsx?|et)$/i.test(file) && file.startsWith(table.name));
  const other = nearest(
    `${table.name}.csv`,
    topLevel.filter((file) => /\.(?:csv|json|txt)$/i.test(file) && file.includes(table.name)),
  );
  const similar =
    other === undefined ? `把“${table.name}”导出到数据文件夹` : `如“${other}”就是这张表，改名为“${table.name}.csv”`;
  return {
    file: `${table.name}.csv`,
    message: `缺少必需的表“${table.name}”。${table.note}`,
    fix: workbook === undefined ? similar : `用 Excel 或 WPS 打开“${workbook}”，另存为“${table.name}.csv”`,
    severity: "error",
  };
}
