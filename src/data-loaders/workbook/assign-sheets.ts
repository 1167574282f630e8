import type { TableDefinition } from "../../model/fields.ts";
import type { TableNotice } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { type Fit, fitOf, fittingTable, isWhole } from "./fitting-table.ts";
import type { WorkbookSheet } from "./workbook-process.ts";

/** A workbook that could be read. */
export interface Book {
  /** Path inside the dataset folder. */
  readonly file: string;
  /** The table that the workbook is named after. */
  readonly table?: TableDefinition;
  readonly sheets: readonly WorkbookSheet[];
}

/** A sheet and the table it belongs to. */
export interface AssignedSheet {
  readonly file: string;
  readonly table: TableDefinition;
  readonly sheet: WorkbookSheet;
  /** Whether the workbook or the sheet says so; else its columns do. */
  readonly isNamed: boolean;
}

/** What becomes of the sheets of a dataset's workbooks: each is assigned to a table or named. */
export interface Assignment {
  readonly sheets: readonly AssignedSheet[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly TableNotice[];
}

/** Sheets that our own blank tables have beside the one to fill in. */
const ownGuides = new Set(["填写说明", "代码表"]);

/** Whether a sheet or a file is named after a table. */
export const isNamedAfter = (table: TableDefinition, name: string): boolean =>
  [table.name, table.englishName].some((own) => own.toLowerCase() === name.trim().toLowerCase());

/**
 * Which table each sheet is. A sheet's own name decides, then its columns; in a workbook named after a table, a sheet whose
 * columns are mostly those of the table is a part of it even where some are missing, for that it may not be left out.
 * `otherFile` names the file that a table has besides workbooks, if any.
 */
export function assignSheets(
  books: readonly Book[],
  tables: readonly TableDefinition[],
  otherFile: (table: TableDefinition) => string | undefined,
): Assignment {
  const sheets: AssignedSheet[] = [];
  const problems: Problem[] = [];
  const remarks: TableNotice[] = [];
  const ownBooks = new Map(books.flatMap((book) => (book.table ? [[book.table, book.file] as const] : [])));

  for (const book of books) {
    const filled = book.sheets.filter(({ rows }) => rows.length > 0);
    const shown = filled.filter(({ isHidden }) => !isHidden);
    const found = new Map(shown.map((sheet) => [sheet, choose(book, sheet, tables)]));
    const isFound = [...found.values()].some((choice) => choice !== undefined && choice.table === book.table);
    // What is wrong with the table must be said of some sheet, however little that one looks like it.
    const [first] = shown.filter(({ name }) => !ownGuides.has(name));
    if (book.table && first && !isFound && !found.get(first)) found.set(first, { table: book.table, isNamed: true });

    for (const sheet of filled) {
      const choice = found.get(sheet);
      const other = choice && (otherFile(choice.table) ?? ownBooks.get(choice.table));
      const isElsewhere = other !== undefined && other !== book.file;
      if (choice && !(isElsewhere && (book.table !== undefined || !choice.isNamed)))
        sheets.push({ file: book.file, sheet, ...choice });
      else if (choice)
        problems.push(unread(book.file, sheet, `像是“${choice.table.name}”表，这张表已有“${other}”`, replaceIt));
      else if (!ownGuides.has(sheet.name)) note(book, sheet);
    }
  }
  return { sheets, problems, remarks };

  function note({ file }: Book, sheet: WorkbookSheet): void {
    const fit = fittingTable(sheet, tables);
    if (!fit || (sheet.isHidden && !isWhole(fit))) {
      const why = sheet.isHidden ? "是隐藏的" : "没有认出表头，按说明文字处理";
      remarks.push({ file, message: `没有读工作表“${sheet.name}”：${why}` });
    } else if (sheet.isHidden)
      problems.push(
        unread(file, sheet, `是隐藏的，内容像是“${fit.table.name}”表`, "是数据的，取消隐藏；不用的，删去这张工作表"),
      );
    else {
      const lacks = fit.missing.map((header) => `“${header}”`).join("、");
      const fix = `是“${fit.table.name}”的，补上或改正列名；不是的可不管`;
      problems.push(unread(file, sheet, `最像“${fit.table.name}”表，但没有${lacks}列`, fix));
    }
  }
}

const replaceIt = "要用这一份的，换下原来的文件；不用的，删去这张工作表或移走文件";

const unread = (file: string, { name }: WorkbookSheet, why: string, fix: string): Problem => ({
  file,
  message: `工作表“${name}”没有读：${why}`,
  fix,
  severity: "warning",
});

/** The table that a sheet of a workbook is. */
function choose(
  book: Book,
  sheet: WorkbookSheet,
  tables: readonly TableDefinition[],
): { readonly table: TableDefinition; readonly isNamed: boolean } | undefined {
  const named = tables.find((table) => isNamedAfter(table, sheet.name));
  const own = book.table && fitOf(sheet, book.table);
  if (named && (named === book.table || isWhole(fitOf(sheet, named)))) return { table: named, isNamed: true };
  if (own && isWhole(own)) return { table: own.table, isNamed: true };
  const fit = fittingTable(sheet, tables);
  if (fit && isWhole(fit)) return { table: fit.table, isNamed: false };
  if (named) return { table: named, isNamed: true };
  return own && !ownGuides.has(sheet.name) && isMostly(own, book) ? { table: own.table, isNamed: true } : undefined;
}

/** Whether a sheet has as many of a table's columns as a fuller sheet of the same workbook, all but a few. */
function isMostly(fit: Fit, { sheets }: Book): boolean {
  const fullest = Math.max(...sheets.map((sheet) => fitOf(sheet, fit.table).columns));
  return fit.columns >= 2 && fit.columns >= 0.7 * fullest;
}
