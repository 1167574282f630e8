import type { TableDefinition } from "../../model/fields.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problems.ts";
import { meantFix, meantName } from "./meant-file.ts";

/** That a required table is not there, and which of the files may be it. */
export function absentTable(table: TableDefinition, files: readonly string[]): Problem {
  const topLevel = files.filter((file) => !file.includes("/"));
  const meant = topLevel.find((file) => meantName(file, [table.name, table.englishName]) !== undefined);
  const near = nearest(
    `${table.name}.csv`,
    topLevel.filter((file) => /\.(?:csv|json|txt)$/i.test(file) && file.includes(table.name)),
  );
  const file = meant ?? near;
  return {
    file: `${table.name}.csv`,
    message: `缺少必需的表“${table.name}”。${table.note}`,
    fix: file === undefined ? `把“${table.name}”导出到数据文件夹` : `“${file}”没有读：${meantFix(file, table.name)}`,
    severity: "error",
  };
}
