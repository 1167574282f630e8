import type { Row, TableDefinition } from "../../model/fields.ts";
import { headerTest, type UnusedColumn } from "../headers/match-headers.ts";
import { type ParsedTable, parseGrid } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import type { JoinedLines } from "./joined-lines.ts";
import type { FoundSheet } from "./open-workbooks.ts";
import { sheetGrid } from "./sheet-grid.ts";

/** The sheets of one workbook that are a table → its rows, in the order of the sheets; the first sheet must be there. */
export function joinSheets<T extends TableDefinition>(
  table: T,
  sheets: readonly FoundSheet[],
  lines: JoinedLines,
): ParsedTable<Row<T>> {
  const isHeader = headerTest(table);
  const parts = sheets.map(({ sheet, label, file }) => {
    const before = sheets.length === 1 ? 0 : lines.before(label);
    return parseGrid(table, sheetGrid(sheet, isHeader, before), label, file);
  });
  const [first, ...others] = parts;
  if (!first) throw new Error("No sheet to read a table from");
  if (others.length === 0) return first;
  const hasRows = parts.some(({ attempted }) => attempted.length > 0);
  const { isBlank: _, ...rest } = first;
  return {
    ...rest,
    file: first.source,
    isPresent: parts.some(({ isPresent }) => isPresent),
    ...(parts.every(({ isBlank }) => isBlank) ? { isBlank: true } : {}),
    rows: parts.flatMap(({ rows }) => rows),
    attempted: parts.flatMap(({ attempted }) => attempted),
    keysComplete: parts.every(({ keysComplete }) => keysComplete),
    problems: [...parts.flatMap((part) => (hasRows ? asOneOf(part) : part.problems)), ...lackingColumns(parts)],
    notices: parts.flatMap(({ notices }) => notices),
    unusedColumns: distinct(parts.flatMap(({ unusedColumns }) => unusedColumns)),
  };
}

/** What is wrong with one of several sheets: that it has no rows does not stop the others. */
const asOneOf = ({ attempted, keysComplete, problems }: ParsedTable): readonly Problem[] =>
  attempted.length === 0 && keysComplete ? problems.map((problem) => ({ ...problem, severity: "warning" })) : problems;

/** Columns that some sheets have and others lack: their rows would be without a value, and nobody would know. */
function lackingColumns(parts: readonly ParsedTable[]): Problem[] {
  const columns = parts.map(({ columns = [] }) => new Set(columns));
  const all = new Set(columns.flatMap((own) => [...own]));
  return parts.flatMap(({ file, table, attempted }, index): Problem[] => {
    const lacking = [...all].filter((key) => !columns[index]?.has(key)).map((key) => table.fields[key]?.header ?? key);
    if (lacking.length === 0 || attempted.length === 0) return [];
    const message = `这张工作表没有${lacking.map((header) => `“${header}”`).join("、")}列，同一张表的其他工作表有`;
    return [{ file, message, fix: "补上这些列；确实没有数据的可不管", severity: "warning" }];
  });
}

/** Each column once: sheets of one workbook have the same. */
const distinct = (columns: readonly UnusedColumn[]): UnusedColumn[] => [
  ...new Map(columns.map((column) => [column.header, column])).values(),
];
