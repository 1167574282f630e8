import path from "node:path";
import type { TableDefinition } from "../../model/fields.ts";
import { limitProblem } from "../file-limits.ts";
import { isWorkbookName } from "../files/table-file.ts";
import type { TableNotice } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { guarded } from "../read-text-file.ts";
import { type AssignedSheet, type Assignment, assignSheets, type Book, isNamedAfter } from "./assign-sheets.ts";
import { readWorkbooks, type Workbook } from "./read-workbooks.ts";

/** A sheet found for a table, and how messages call the place it stands in. */
export interface FoundSheet extends AssignedSheet {
  /** Path of the workbook, with the sheet's name where it holds more than the one. */
  readonly label: string;
}

/** The workbooks of a dataset folder, read together the first time one of them is needed. */
export interface Workbooks {
  /** The sheets that are a table, those of its own workbook first. */
  sheets(table: TableDefinition): readonly FoundSheet[];
  /** Why the workbook of a table cannot be read. */
  fault(file: string): Problem | undefined;
  /** Workbooks named after no table that cannot be read: warnings, for they may be no part of the dataset. */
  faults(): readonly Problem[];
  /** Sheets that are like a table and are not read: warnings. */
  problems(): readonly Problem[];
  /** Sheets without a table. */
  remarks(): readonly TableNotice[];
}

/**
 * Prepares the workbooks in a dataset folder for its tables. `ownFile` names the file that a table is read from whatever
 * workbooks there are: a workbook beside it is not.
 */
export function openWorkbooks(
  folder: string,
  files: readonly string[],
  tables: readonly TableDefinition[],
  ownFile: (table: TableDefinition) => string | undefined,
): Workbooks {
  const tableOf = (file: string) => tables.find((table) => isNamedAfter(table, path.parse(file).name));
  const isWanted = (file: string): boolean => {
    const table = tableOf(file);
    return isWorkbookName(file) && !file.includes("/") && (table === undefined || ownFile(table) === file);
  };
  let opened: Opened | undefined;
  const read = (): Opened => {
    opened ??= openAll(folder, files.filter(isWanted), tables, tableOf, ownFile);
    return opened;
  };
  return {
    sheets: (table) => read().sheets.filter((sheet) => sheet.table === table),
    fault: (file) => read().faults.get(file),
    faults: () =>
      [...read().faults].flatMap(([file, problem]) =>
        tableOf(file) === undefined ? [{ ...problem, severity: "warning" }] : [],
      ),
    problems: () => read().problems,
    remarks: () => read().remarks,
  };
}

interface Opened extends Assignment {
  readonly sheets: readonly FoundSheet[];
  /** By file. */
  readonly faults: ReadonlyMap<string, Problem>;
}

function openAll(
  folder: string,
  names: readonly string[],
  tables: readonly TableDefinition[],
  tableOf: (file: string) => TableDefinition | undefined,
  ownFile: (table: TableDefinition) => string | undefined,
): Opened {
  const faults = new Map<string, Problem>();
  const books: Book[] = [];
  for (const [file, workbook] of readAll(folder, names)) {
    const table = tableOf(file);
    if ("problem" in workbook) faults.set(file, workbook.problem);
    else if ("fault" in workbook) faults.set(file, unreadable(file, workbook.fault, workbook.fix));
    else if (table && !workbook.sheets.some(({ isHidden }) => !isHidden))
      faults.set(file, unreadable(file, "工作簿中没有可见的工作表", "取消隐藏放数据的工作表"));
    else books.push({ file, sheets: workbook.sheets, ...(table ? { table } : {}) });
  }
  const assigned = assignSheets(books, tables, (table) => {
    const file = ownFile(table);
    return file === undefined || isWorkbookName(file) ? undefined : file;
  });
  return {
    ...assigned,
    faults,
    sheets: assigned.sheets.map((sheet, _, all) => ({ ...sheet, label: label(sheet, all) })),
  };
}

function label({ file, table, sheet }: AssignedSheet, all: readonly AssignedSheet[]): string {
  const isAlone = isNamedAfter(table, path.parse(file).name) && all.filter((other) => other.file === file).length === 1;
  return isAlone ? file : `${file}[${sheet.name}]`;
}

const unreadable = (file: string, message: string, fix: string): Problem => ({ file, message, fix, severity: "error" });

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
