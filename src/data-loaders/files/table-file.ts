import type { TableDefinition } from "../../model/fields.ts";
import { findFile } from "../find-file.ts";
import type { Problem } from "../problems.ts";

/** Endings of the workbooks that are read; old ones and those of other programs, too. */
export const workbookEndings = ["xlsx", "xlsm", "xls", "xlsb", "ods", "et", "xltx", "fods", "uos"] as const;

/** Whether a file is a workbook by its name. */
export const isWorkbookName = (file: string): boolean =>
  workbookEndings.some((ending) => file.toLowerCase().endsWith(`.${ending}`));

/** The endings a table is saved with for this program, before all others. */
const usual = ["csv", "json", "xlsx"];
const others = workbookEndings.filter((ending) => !usual.includes(ending));

/** The file that a table is read from, `undefined` where none is named after it. */
export interface TableFile {
  readonly file?: string;
  readonly problems: readonly Problem[];
}

/**
 * The file named after a table. Two of them are an error; but a workbook of another format, which one was perhaps exported
 * from, may lie beside it, and is named as not read.
 */
export function tableFile(table: TableDefinition, files: readonly string[]): TableFile {
  const names = [table.name, table.englishName];
  const found = findFile(files, names, usual);
  const rest = findFile(files, names, others);
  if (found.file === undefined) return rest;
  const unread = rest.candidates.map(
    (other): Problem => ({
      file: other,
      message: `没有读这个文件：“${table.name}”表读的是“${found.file}”`,
      fix: `这份更新的，移走“${found.file}”；不用的，移走这个文件`,
      severity: "warning",
    }),
  );
  return { ...found, problems: [...found.problems, ...unread] };
}
