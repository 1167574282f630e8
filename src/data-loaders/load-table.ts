import type { Row, TableDefinition } from "../model/fields.ts";
import { findFile } from "./find-file.ts";
import type { Grid } from "./grid.ts";
import { headerTest } from "./headers/match-headers.ts";
import { nearest } from "./nearest.ts";
import { parseDelimited } from "./parse-delimited.ts";
import { parseRecords } from "./parse-records.ts";
import { type ParsedTable, parseGrid } from "./parse-table.ts";
import type { Problem } from "./problems.ts";
import { readTextFile, readTextPieces } from "./read-text-file.ts";
import type { FoundSheet, Workbooks } from "./workbook/open-workbooks.ts";
import { sheetGrid } from "./workbook/sheet-grid.ts";

/** What a table may be read from: the folder, its files, and the workbooks among them. */
export interface TableSources {
  readonly folder: string;
  readonly files: readonly string[];
  readonly workbooks: Workbooks;
}

/** A table of a dataset folder. An absent optional table has no rows and no problems. */
export function loadTable<T extends TableDefinition>(table: T, sources: TableSources): ParsedTable<Row<T>> {
  const { file, problems } = findFile(sources.files, [table.name, table.englishName], ["csv", "json", "xlsx"]);
  const shared = sources.workbooks.shared(table);
  const [first] = shared;
  const twice = (file === undefined ? shared.slice(1) : shared).map(({ label }) =>
    givenTwice(label, file ?? first?.label),
  );
  const opened = file === undefined ? first && openSheet(table, first) : openFile(table, file, sources);
  if (!opened) {
    // It may be in a workbook that could not be read, which is told already.
    const isMissing = table.required && sources.workbooks.problems().length === 0;
    const missing = withoutRows(table, `${table.name}.csv`, isMissing ? [absent(table, sources.files)] : []);
    return { ...missing, isPresent: false };
  }
  if ("problem" in opened) return withoutRows(table, file ?? table.name, [...problems, ...twice, opened.problem]);
  const parsed = parseGrid(table, opened.grid, opened.label, opened.source);
  return { ...parsed, problems: [...problems, ...twice, ...parsed.problems] };
}

/** Cells of a table, and where they stand. */
interface Opened {
  readonly grid: Grid;
  readonly label: string;
  readonly source: string;
}

function openFile(
  table: TableDefinition,
  file: string,
  { folder, workbooks }: TableSources,
): Opened | { readonly problem: Problem } {
  if (/\.xlsx$/i.test(file)) {
    const found = workbooks.own(table, file);
    return "problem" in found ? found : openSheet(table, found);
  }
  if (/\.json$/i.test(file)) {
    const read = readTextFile(folder, file);
    return "problem" in read ? read : { grid: parseRecords(read.text, file), label: file, source: file };
  }
  const read = readTextPieces(folder, file);
  if ("problem" in read) return read;
  return { grid: parseDelimited(read.pieces, file, headerTest(table)), label: file, source: file };
}

const openSheet = (table: TableDefinition, { sheet, label, source }: FoundSheet): Opened => ({
  grid: sheetGrid(sheet, headerTest(table)),
  label,
  source,
});

const givenTwice = (label: string, other = ""): Problem => ({
  file: label,
  message: `与“${other}”内容相同，不能同时给两份`,
  fix: "只保留其中较新的一份",
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

function absent(table: TableDefinition, files: readonly string[]): Problem {
  const topLevel = files.filter((file) => !file.includes("/"));
  const workbook = topLevel.find((file) => /\.(?:xlsx?|xlsm|et)$/i.test(file) && file.startsWith(table.name));
  const other = nearest(
    `${table.name}.csv`,
    topLevel.filter((file) => /\.(?:csv|json|txt)$/i.test(file) && file.includes(table.name)),
  );
  const similar =
    other === undefined ? `把“${table.name}”导出到数据文件夹` : `如“${other}”就是这张表，改名为“${table.name}.csv”`;
  return {
    file: `${table.name}.csv`,
    message: `缺少必需的表“${table.name}”。${table.note}`,
    fix: workbook === undefined ? similar : `用 Excel 或 WPS 打开“${workbook}”，另存为“${table.name}.xlsx”`,
    severity: "error",
  };
}
