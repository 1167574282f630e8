import type { AnyRow, Field, FieldValue, TableDefinition } from "../../model/fields.ts";
import { maskSecret } from "../../model/mask.ts";
import { isAccountingDash, isAccountingFigure } from "../cells/accounting-dash.ts";
import type { Cell } from "../cells/cell.ts";
import { parseCell } from "../cells/parse-cell.ts";
import type { GridRecord } from "../grid.ts";
import { type ColumnUnits, columnUnits } from "../headers/column-units.ts";
import type { Problem } from "../problems.ts";
import { noDataRow, type RowContext } from "./no-data-row.ts";
import type { SkippedRow } from "./skipped-rows.ts";

/** A row and the line of the file it stands on. */
export interface Located<R> {
  readonly row: R;
  readonly line: number;
}

/** What a reader has to know of a table's file. */
export interface ReaderOptions {
  readonly table: TableDefinition;
  readonly file: string;
  readonly headers: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
  /** By what the figures of a field are multiplied. */
  readonly scales: ReadonlyMap<string, number>;
  /** Lines above the header. */
  readonly above: readonly (readonly string[])[];
}

/** Problems listed one by one for a table; a column of 500,000 bad cells needs no more to be understood. */
const listedProblems = 20_000;

type Column = readonly [key: string, field: Field, index: number];
type Fault = Problem & { readonly index: number };

/** A dash that is zero if its column turns out to be in an accounting format. */
interface OpenDash {
  readonly row: Record<string, FieldValue>;
  readonly problem: Problem;
}

/** Reads records one after the other, keeping rows small: half a million of them must fit. */
export class RecordReader {
  /** Rows without an error. */
  readonly rows: Located<AnyRow>[] = [];
  /** What could be read of every row. */
  readonly attempted: Located<AnyRow>[] = [];
  readonly problems: Problem[] = [];
  /** Rows that are no data. */
  readonly skipped: SkippedRow[] = [];
  /** What a row of units below the header says; none where there is no such row. */
  units: ColumnUnits | undefined;
  private readonly fields: readonly Column[];
  private readonly options: ReaderOptions;
  private readonly context: Omit<RowContext, "afterNote">;
  private readonly openDashes = new Map<string, OpenDash[]>();
  private readonly accounting = new Set<string>();
  private scales: ReadonlyMap<string, number>;
  private previous: AnyRow = {};
  private afterNote = false;
  private unlistedErrors = 0;
  private unlistedWarnings = 0;

  constructor(options: ReaderOptions) {
    const { table, columns, headers, above } = options;
    this.options = options;
    this.scales = options.scales;
    this.fields = [...columns].map(([key, index]) => [key, table.fields[key] as Field, index]);
    const indexes = (holds: (field: Field) => boolean): number[] =>
      this.fields.filter(([, field]) => holds(field)).map(([, , index]) => index);
    this.context = {
      headers,
      used: new Set(columns.values()),
      required: indexes(({ required }) => required === true),
      figures: new Set(indexes((field) => "unit" in field)),
      titles: new Set(above.flat().flatMap((text) => text.trim() || [])),
    };
  }

  read({ line, cells, faults: known }: GridRecord): void {
    const row: Record<string, FieldValue> = {};
    const faults: Fault[] = [];
    const dashes: Column[] = [];
    for (const column of this.fields) {
      const [key, field, index] = column;
      const raw = cells[index] ?? "";
      const told = known?.get(index);
      if (!told && "unit" in field && isAccountingDash(raw)) {
        row[key] = undefined;
        dashes.push(column);
        continue;
      }
      const { value, fault }: Cell = told ? { fault: told } : parseCell(field, raw, this.scales.get(key));
      if (value !== undefined) row[key] = compact(value, this.previous[key]);
      if (fault)
        faults.push({
          index,
          file: this.options.file,
          line,
          column: field.header,
          ...shownValue(field, raw),
          ...fault,
        });
    }
    if (faults.length > 0 && this.isNoData(cells, line, faults)) return;
    const told = this.shortened(faults, cells);
    for (const { index: _, ...problem } of told) this.note(problem);
    const located = { row, line };
    this.attempted.push(located);
    if (told.every(({ severity }) => severity === "warning")) this.rows.push(located);
    this.previous = row;
    this.noteAccounting(cells, row, line, dashes);
  }

  /** To be called after the last record: dashes in columns that are not in an accounting format are told. */
  finish(): void {
    for (const dashes of this.openDashes.values()) for (const { problem } of dashes) this.note(problem);
    this.openDashes.clear();
  }

  /** A summary of the problems that were not listed one by one. */
  unlisted(): Problem[] {
    const { file } = this.options;
    const summary = (count: number, kind: string, severity: Problem["severity"]): Problem[] => {
      const message = `${kind}太多，另有${count}处没有列出`;
      return count === 0 ? [] : [{ file, message, fix: "先改正列出的，再检查一次", severity }];
    };
    return [...summary(this.unlistedErrors, "错误", "error"), ...summary(this.unlistedWarnings, "提醒", "warning")];
  }

  private isNoData(cells: readonly string[], line: number, faults: readonly Fault[]): boolean {
    const broken = new Set(faults.filter(({ severity }) => severity === "error").map(({ index }) => index));
    const kind = noDataRow(cells, broken, { ...this.context, afterNote: this.afterNote });
    this.afterNote = kind === "说明或落款";
    if (kind === undefined) return false;
    this.skipped.push({ line, kind, text: cells.find((cell) => cell.trim() !== "")?.trim() ?? "" });
    if (kind === "单位" && this.attempted.length === 0) this.readUnits(cells, line);
    return true;
  }

  private readUnits(below: readonly string[], line: number): void {
    const { table, headers, columns, file } = this.options;
    this.units = columnUnits({ table, headers, columns, below, at: { file, line } });
    this.scales = new Map([...this.scales, ...this.units.scales]);
  }

  /** Keeps dashes until a figure tells the format of their column. */
  private noteAccounting(
    cells: readonly string[],
    row: Record<string, FieldValue>,
    line: number,
    dashes: readonly Column[],
  ): void {
    for (const [key, field, index] of this.fields) {
      if (!("unit" in field) || this.accounting.has(key) || !isAccountingFigure(cells[index] ?? "")) continue;
      this.accounting.add(key);
      for (const open of this.openDashes.get(key) ?? []) open.row[key] = 0;
      this.openDashes.delete(key);
    }
    for (const [key, field, index] of dashes) {
      if (this.accounting.has(key)) row[key] = 0;
      else {
        const { fault } = parseCell(field, cells[index] ?? "");
        const problem = { file: this.options.file, line, column: field.header, value: "-", ...fault! };
        const open = this.openDashes.get(key) ?? [];
        open.push({ row, problem });
        this.openDashes.set(key, open);
      }
    }
  }

  /** A row of one filled cell that lacks all else is one mistake, not one for each column. */
  private shortened(faults: readonly Fault[], cells: readonly string[]): readonly Fault[] {
    const errors = faults.filter(({ severity }) => severity === "error");
    const [index, ...others] = cells.flatMap((cell, at) => (cell.trim() === "" ? [] : [at]));
    if (index === undefined || others.length > 0 || errors.length < Math.max(2, this.context.required.length - 1))
      return faults;
    const { file, line } = errors[0]!;
    const [, field] = this.fields.find(([, , at]) => at === index) ?? [];
    return [
      {
        index,
        file,
        ...(line === undefined ? {} : { line }),
        value: field ? (shownValue(field, cells[index]!).value ?? "") : cells[index]!.trim(),
        message: "独占一行，不是完整的数据",
        fix: "是标题、小标题或说明的，删去这一行；是数据的，补全其余各格",
        severity: "error",
      },
    ];
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
