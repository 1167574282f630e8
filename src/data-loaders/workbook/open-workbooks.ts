import path from "node:path";
import type { TableDefinition } from "../../model/fields.ts";
import { limitProblem } from "../file-limits.ts";
import type { Problem } from "../problems.ts";
import { guarded } from "../read-text-file.ts";
import { readWorkbooks, type Workbook } from "./read-workbooks.ts";
import type { WorkbookSheet } from "./workbook-process.ts";

/** A sheet found for a table, and how messages call the place it stands in. */
export interface FoundSheet {
  /** Path of the workbook inside the dataset folder. */
  readonly source: string;
  /** `source`, with the sheet's name where the workbook holds several tables. */
  readonly label: string;
  readonly sheet: WorkbookSheet;
}

/** The workbooks of a dataset folder, read together the first time one of them is needed. */
export interface Workbooks {
  /** The sheet of a table in its own workbook: the one with the table's name, else the first. */
  own(table: TableDefinition, file: string): FoundSheet | { readonly problem: Problem };
  /** Sheets with the table's name in workbooks that are named after no table, such as 县数据.xlsx. */
  shared(table: TableDefinition): readonly FoundSheet[];
  /** Workbooks named after no table that cannot be read: warnings, for they may be no part of the dataset. */
  problems(): readonly Problem[];
}

const isWorkbookName = (file: string): boolean => /^[^/]+\.xlsx$/i.test(file);

/** Whether a sheet or a file is named after a table. */
export const isNamedAfter = (table: TableDefinition, name: string): boolean =>
  [table.name, table.englishName].some((own) => own.toLowerCase() === name.trim().toLowerCase());

/** Prepares the top-level .xlsx files of a dataset folder for its tables. */
export function openWorkbooks(folder: string, files: readonly string[], tables: readonly TableDefinition[]): Workbooks {
  const names = files.filter(isWorkbookName);
  const ofNoTable = names.filter((file) => !tables.some((table) => isNamedAfter(table, path.parse(file).name)));
  let read: ReadonlyMap<string, Workbook | { readonly problem: Problem }> | undefined;
  const workbook = (file: string) => {
    read ??= readAll(folder, names);
    return read.get(file);
  };

  return {
    own(table, file) {
      const opened = workbook(file);
      if (!opened || "problem" in opened) return { problem: opened?.problem ?? unreadable(file, "没有找到这个文件") };
      if ("fault" in opened) return { problem: unreadable(file, opened.fault, opened.fix) };
      const sheet = opened.sheets.find(({ name }) => isNamedAfter(table, name)) ?? opened.sheets[0];
      return sheet ? { source: file, label: file, sheet } : { problem: unreadable(file, "工作簿中没有可见的工作表") };
    },
    shared: (table) =>
      ofNoTable.flatMap((file) => {
        const opened = workbook(file);
        const sheets = opened && "sheets" in opened ? opened.sheets : [];
        return sheets
          .filter(({ name }) => isNamedAfter(table, name))
          .map((sheet) => ({ source: file, label: `${file}[${sheet.name}]`, sheet }));
      }),
    problems: () =>
      ofNoTable.flatMap((file) => {
        const opened = workbook(file);
        if (!opened || "sheets" in opened) return [];
        const problem = "problem" in opened ? opened.problem : unreadable(file, opened.fault, opened.fix);
        return [{ ...problem, severity: "warning" }];
      }),
  };
}

const unreadable = (file: string, message: string, fix = "用 Excel 或 WPS 打开后另存为 .xlsx"): Problem => ({
  file,
  message,
  fix,
  severity: "error",
});

function readAll(
  folder: string,
  names: readonly string[],
): ReadonlyMap<string, Workbook | { readonly problem: Problem }> {
  const tooLarge = new Map(
    names.flatMap((file) => {
      const checked = guarded<Problem | undefined | { readonly problem: Problem }>(folder, file, () =>
        limitProblem(folder, file, "workbook"),
      );
      if (checked === undefined) return [];
      return [[file, { problem: "problem" in checked ? checked.problem : checked }] as const];
    }),
  );
  const sound = names.filter((file) => !tooLarge.has(file));
  const read = readWorkbooks(sound.map((file) => path.join(folder, file)));
  const opened = sound.flatMap((file) => {
    const workbook = read.get(path.join(folder, file));
    return workbook ? [[file, workbook] as const] : [];
  });
  return new Map<string, Workbook | { readonly problem: Problem }>([...tooLarge, ...opened]);
}
