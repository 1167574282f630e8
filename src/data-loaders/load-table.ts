import type { Row, TableDefinition } from "../model/fields.ts";
import { absentTable } from "./files/absent-table.ts";
import { isWorkbookName, type TableFile } from "./files/table-file.ts";
import { headerTest } from "./headers/match-headers.ts";
import { parseDelimited } from "./parse-delimited.ts";
import { parseRecords } from "./parse-records.ts";
import { type ParsedTable, parseGrid } from "./parse-table.ts";
import type { Problem } from "./problems.ts";
import { readTextFile, readTextPieces } from "./read-text-file.ts";
import { joinSheets } from "./workbook/join-sheets.ts";
import type { JoinedLines } from "./workbook/joined-lines.ts";
import type { FoundSheet, Workbooks } from "./workbook/open-workbooks.ts";

/** What a table may be read from: the folder, its files, and the workbooks among them. */
export interface TableSources {
  readonly folder: string;
  readonly files: readonly string[];
  /** The file that is named after a table. */
  readonly ownFile: (table: TableDefinition) => TableFile;
  readonly workbooks: Workbooks;
  readonly lines: JoinedLines;
}

/** A table of a dataset folder. An absent optional table has no rows and no problems. */
export function loadTable<T extends TableDefinition>(table: T, sources: TableSources): ParsedTable<Row<T>> {
  const { file, problems } = sources.ownFile(table);
  const found = sources.workbooks.sheets(table);
  const [first] = found;
  const own = found.filter((sheet) => (file === undefined ? sheet.file === first?.file : sheet.file === file));
  const twice = found
    .filter((sheet) => !own.includes(sheet))
    .map(({ label }) => givenTwice(label, file ?? first?.label));
  const ahead = [...problems, ...twice];
  if (file === undefined && !first) {
    // It may be in a workbook that could not be read, which is told already.
    const isMissing = table.required && sources.workbooks.faults().length === 0;
    const absent = isMissing ? [absentTable(table, sources.files)] : [];
    return { ...withoutRows(table, `${table.name}.csv`, absent), isPresent: false };
  }
  const parsed =
    file !== undefined && !isWorkbookName(file)
      ? openText(table, file, sources)
      : openSheets(table, own, file, sources);
  return { ...parsed, problems: [...ahead, ...parsed.problems] };
}

function openText<T extends TableDefinition>(table: T, file: string, { folder }: TableSources): ParsedTable<Row<T>> {
  if (/\.json$/i.test(file)) {
    const read = readTextFile(folder, file);
    if ("problem" in read) return withoutRows(table, file, [read.problem]);
    return parseGrid(table, parseRecords(read.text, file), file);
  }
  const read = readTextPieces(folder, file);
  if ("problem" in read) return withoutRows(table, file, [read.problem]);
  return parseGrid(table, parseDelimited(read.pieces, file, headerTest(table)), file);
}

function openSheets<T extends TableDefinition>(
  table: T,
  sheets: readonly FoundSheet[],
  file: string | undefined,
  { workbooks, lines }: TableSources,
): ParsedTable<Row<T>> {
  const fault = file === undefined ? undefined : workbooks.fault(file);
  const [first] = sheets;
  if (fault) return withoutRows(table, fault.file, [fault]);
  if (first) return joinSheets(table, sheets, lines);
  const empty = { message: "工作簿中没有数据", fix: "重新导出，确认导出时选中了全部记录", severity: "error" } as const;
  return withoutRows(table, file ?? table.name, [{ file: file ?? table.name, ...empty }]);
}

const givenTwice = (label: string, other = ""): Problem => ({
  file: label,
  message: `与“${other}”是同一份数据，不能同时给两份`,
  fix: "只保留其中较新的一份；分在几个文件里的，合并到一个工作簿中",
  severity: "error",
});

const withoutRows = (table: TableDefinition, file: string, problems: readonly Problem[]): ParsedTable<never> => ({
  table,
  file,
  source: file,
  isPresent: true,
  rows: [],
  attempted: [],
  keysComplete: false,
  problems,
  unusedColumns: [],
  notices: [],
});
