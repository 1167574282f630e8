import type { AnyRow, Field, FieldValue, Row, TableDefinition } from "../model/fields.ts";
import { maskSecret } from "../model/mask.ts";
import type { Cell } from "./cells/cell.ts";
import { parseCell } from "./cells/parse-cell.ts";
import type { Grid, GridRecord } from "./grid.ts";
import { headerTest, matchHeaders, type UnusedColumn } from "./match-headers.ts";
import { parseDelimited } from "./parse-delimited.ts";
import { parseRecords } from "./parse-records.ts";
import type { Problem } from "./problems.ts";

/** A row and the line of the file it stands on. */
export interface Located<R> {
  readonly row: R;
  readonly line: number;
}

/** A table read: its rows, and all that was wrong with it. */
export interface ParsedTable<R = AnyRow> {
  readonly table: TableDefinition;
  /** How messages call the file: its path, with the sheet's name where a workbook holds several tables. */
  readonly file: string;
  /** Path of the file inside the dataset folder. */
  readonly source: string;
  /** Whether the dataset has the table at all, readable or not. */
  readonly isPresent: boolean;
  /** Rows without an error. */
  readonly rows: readonly Located<R>[];
  /** What could be read of every row, rows with errors included: for checks that must not report one mistake twice. */
  readonly attempted: readonly Located<AnyRow>[];
  /** Whether the table can be trusted to name all its keys, so that references to it can be checked. */
  readonly keysComplete: boolean;
  readonly problems: readonly Problem[];
  readonly unusedColumns: readonly UnusedColumn[];
  /** It is the blank form, with nothing filled in: an optional one then counts as not there. */
  readonly isBlank?: true;
  /** Keys of the fields that have a column. */
  readonly columns?: readonly string[];
}

/** Problems listed one by one for a table; a column of 500,000 bad cells needs no more to be understood. */
const listedProblems = 20_000;

/** The text of a CSV or JSON file → rows of the table. Never throws: whatever is wrong is in `problems`. */
export function parseTable<T extends TableDefinition>(table: T, text: string, file: string): ParsedTable<Row<T>> {
  const isJson = file.toLowerCase().endsWith(".json");
  const grid = isJson ? parseRecords(text, file) : parseDelimited([text], file, headerTest(table));
  return parseGrid(table, grid, file);
}

/** The cells of any file → rows of the table. */
export function parseGrid<T extends TableDefinition>(
  table: T,
  grid: Grid,
  file: string,
  source = file,
): ParsedTable<Row<T>> {
  const nothing = { columns: new Map<string, number>(), problems: [], unused: [] };
  const unreadable = grid.headers.length === 0 && grid.problems.length > 0;
  const matched = unreadable ? nothing : matchHeaders(table, grid.headers, file, grid.headerLine);
  const reader = new RecordReader(table, matched.columns, file);
  for (const record of grid.records) reader.read(record);
  const structure = [...grid.problems, ...matched.problems];
  const isEmpty = structure.length === 0 && reader.attempted.length === 0;
  const isBlank = isEmpty && isBlankForm(table, grid.headers);
  const empty = isEmpty && (table.required || !isBlank) ? [emptyTable(table, file, isBlank)] : [];
  const isUsable = matched.problems.length === 0;
  return {
    table,
    file,
    source,
    isPresent: table.required || !isBlank,
    ...(isBlank ? { isBlank } : {}),
    rows: isUsable ? (reader.rows as Located<Row<T>>[]) : [],
    attempted: reader.attempted,
    keysComplete:
      structure.length === 0 && reader.attempted.every(({ row }) => table.key.every((key) => row[key] !== undefined)),
    problems: [...structure, ...empty, ...reader.problems, ...reader.unlisted()],
    unusedColumns: matched.unused,
    columns: [...matched.columns.keys()],
  };
}

/** Whether a header is that of the blank table, which nobody's export is to the last column. */
const isBlankForm = (table: TableDefinition, headers: readonly string[]): boolean =>
  Object.values(table.fields).every(({ header }, index) => headers[index]?.trim() === header);

function emptyTable(table: TableDefinition, file: string, isBlank: boolean): Problem {
  const severity = table.required ? "error" : "warning";
  if (isBlank) return { file, message: "还没有填", fix: "从第2行起，一条记录一行，填好后保存", severity };
  return { file, message: "表头以下没有数据", fix: "重新导出，确认导出时选中了全部记录", severity };
}

/** Reads records one after the other, keeping rows small: half a million of them must fit. */
class RecordReader {
  readonly rows: Located<AnyRow>[] = [];
  readonly attempted: Located<AnyRow>[] = [];
  readonly problems: Problem[] = [];
  private readonly fields: readonly (readonly [key: string, field: Field, index: number])[];
  private readonly file: string;
  private previous: AnyRow = {};
  private unlistedErrors = 0;
  private unlistedWarnings = 0;

  constructor(table: TableDefinition, columns: ReadonlyMap<string, number>, file: string) {
    this.fields = [...columns].map(([key, index]) => [key, table.fields[key] as Field, index]);
    this.file = file;
  }

  read({ line, cells, faults }: GridRecord): void {
    const row: Record<string, FieldValue> = {};
    let isSound = true;
    for (const [key, field, index] of this.fields) {
      const raw = cells[index] ?? "";
      const told = faults?.get(index);
      const { value, fault }: Cell = told ? { fault: told } : parseCell(field, raw);
      if (value !== undefined) row[key] = compact(value, this.previous[key]);
      if (!fault) continue;
      isSound &&= fault.severity === "warning";
      this.note({ file: this.file, line, column: field.header, ...shownValue(field, raw), ...fault });
    }
    const located = { row, line };
    this.attempted.push(located);
    if (isSound) this.rows.push(located);
    this.previous = row;
  }

  /** A summary of the problems that were not listed one by one. */
  unlisted(): Problem[] {
    const summary = (count: number, kind: string, severity: Problem["severity"]): Problem[] =>
      count === 0
        ? []
        : [
            {
              file: this.file,
              message: `${kind}太多，另有${count}处没有列出`,
              fix: "先改正列出的，再检查一次",
              severity,
            },
          ];
    return [...summary(this.unlistedErrors, "错误", "error"), ...summary(this.unlistedWarnings, "提醒", "warning")];
  }

  private note(problem: Problem): void {
    if (this.problems.length < listedProblems) this.problems.push(problem);
    else if (problem.severity === "error") this.unlistedErrors += 1;
    else this.unlistedWarnings += 1;
  }
}

function shownValue(field: Field, raw: string): { readonly value?: string } {
  const text = raw.trim();
  if (text === "") return {};
  return { value: maskSecret(field, text) };
}

/** From this length on V8 keeps a part of a string as a view of the whole text it was cut from, and the text with it. */
const shortestView = 13;

/** The value in a form that holds no more memory than its own; the same text as in the row above is kept once. */
function compact(value: FieldValue, above: FieldValue): FieldValue {
  if (typeof value !== "string") return value;
  if (value === above) return above;
  return value.length < shortestView ? value : Buffer.from(value, "utf16le").toString("utf16le");
}
