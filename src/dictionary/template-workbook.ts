import { type CellStyle, type ColumnDef, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { CodeTable } from "../model/code-tables.ts";
import type { Field, TableDefinition } from "../model/fields.ts";
import { codeLength } from "../model/identifiers.ts";
import { withColumnFormats } from "./column-formats.ts";
import { codeTablesOf } from "./data-dictionary.ts";
import { allowedWords, requiredWords, typeWords, unitWords } from "./field-words.ts";
import { guideHeaders, guideRows } from "./template-guide.ts";

/** Last row a sheet can have: the rules hold however many records are pasted in. */
const LAST_ROW = 1_048_576;
/** Excel refuses a file whose hints are longer. */
const MOST_HINT = 250;
/** Fixed, so that the same tables give the same bytes. */
const WRITTEN = new Date(Date.UTC(2015, 0, 1));
const CODES = "代码表";

const header = (rgb: string, ink: string): CellStyle => ({
  font: { bold: true, color: { rgb: ink } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
});
const requiredHeader = header("B3121D", "FFFFFF");
const optionalHeader = header("F6F1E8", "1F1A17");

/**
 * A blank table as a workbook: the sheet to fill in, with a comment on each column name, hints, drop-down lists and text
 * format where Excel would spoil a value; a sheet that explains the columns; one with the code tables.
 */
export async function templateWorkbook(table: TableDefinition): Promise<Uint8Array> {
  const codes = codeTablesOf([table]);
  const properties = { title: table.name, creator: "上墙", created: WRITTEN, modified: WRITTEN };
  const sheets = [blankSheet(table, codes), guideSheet(table), ...(codes.length === 0 ? [] : [codeSheet(codes)])];
  return withColumnFormats(await writeXlsx({ sheets, properties }));
}

function blankSheet(table: TableDefinition, codes: readonly CodeTable[]): WriteSheet {
  const fields = Object.values(table.fields);
  return {
    name: table.name,
    columns: fields.map(columnOf),
    // The empty row carries the columns' formats, which hold from there on: see `withColumnFormats`.
    rows: [fields.map((field) => field.header), fields.map(() => null)],
    cells: new Map(fields.map((field, index) => [`0,${index}`, headerCell(field)])),
    rowDefs: new Map([[0, { height: 32 }]]),
    dataValidations: fields.map((field, index) => rule(field, letters(index), codes)),
    freezePane: { rows: 1 },
  };
}

const headerCell = (field: Field) => ({
  value: field.header,
  type: "string" as const,
  style: field.required ? requiredHeader : optionalHeader,
  comment: { author: "上墙", text: hint(field) },
});

/** `必填，整数，单位：户。…`: what to fill in here. */
function hint(field: Field): string {
  const unit = unitWords(field);
  const values = allowedWords(field, 8);
  const parts = [requiredWords(field), typeWords(field), ...(unit === "" ? [] : [`单位：${unit}`])];
  return `${parts.join("，")}。${field.note}${values === "" ? "" : `（${values}）`}`.slice(0, MOST_HINT);
}

const formats: Partial<Record<Field["type"], string>> = {
  text: "@",
  phone: "@",
  identifier: "@",
  code: "@",
  date: "yyyy-mm-dd",
  year: "0",
};

function columnOf(field: Field): ColumnDef {
  const width = Math.min(28, Math.max(10, field.header.length * 2 + 3, field.type === "code" ? 15 : 0));
  const numFmt = formats[field.type];
  return { width, ...(numFmt === undefined ? {} : { style: { numFmt } }) };
}

/** What Excel asks of a cell. A value that the loader would only warn about can be insisted on here as well. */
function rule(field: Field, column: string, codes: readonly CodeTable[]): DataValidation {
  const told = {
    range: `${column}2:${column}${LAST_ROW}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: field.header.slice(0, 30),
    inputMessage: hint(field),
    errorTitle: field.header.slice(0, 30),
  };
  const checked = (errorStyle: "stop" | "warning", errorMessage: string) => ({
    ...told,
    showErrorMessage: true,
    errorStyle,
    errorMessage: errorMessage.slice(0, MOST_HINT),
  });
  switch (field.type) {
    case "boolean":
      return { ...checked("warning", "应为“是”或“否”"), type: "list", values: ["是", "否"] };
    case "choice": {
      const style = field.table.closed ? "stop" : "warning";
      return {
        ...checked(style, `请从下拉列表中选：${allowedWords(field, 8)}`),
        type: "list",
        formula1: valuesRange(field.table, codes),
      };
    }
    case "code": {
      const lengths = field.levels.map((level) => codeLength[level]);
      const limits = { formula1: String(Math.min(...lengths)), formula2: String(Math.max(...lengths)) };
      return {
        ...checked("warning", `应为${allowedWords(field)}`),
        type: "textLength",
        operator: "between",
        ...limits,
      };
    }
    case "integer":
    case "decimal":
    case "money": {
      const type = field.type === "integer" ? "whole" : "decimal";
      return {
        ...checked("warning", `应为${typeWords(field)}，${allowedWords(field)}`),
        type,
        ...limitsOf(field.min ?? 0, field.max),
      };
    }
    default:
      return { ...told, type: "custom", formula1: "TRUE" };
  }
}

function limitsOf(min: number, max: number | undefined): Pick<DataValidation, "operator" | "formula1" | "formula2"> {
  const least = Number.isFinite(min) ? min : -1e12;
  if (max === undefined) return { operator: "greaterThanOrEqual", formula1: String(least) };
  return { operator: "between", formula1: String(least), formula2: String(max) };
}

function valuesRange(codeTable: CodeTable, codes: readonly CodeTable[]): string {
  const column = letters(codes.indexOf(codeTable));
  return `'${CODES}'!$${column}$2:$${column}$${codeTable.values.length + 1}`;
}

const guideSheet = (table: TableDefinition): WriteSheet => ({
  name: "填写说明",
  columns: [18, 16, 16, 8, 40, 24, 50].map((width) => ({
    width,
    style: { alignment: { wrapText: true, vertical: "top" } },
  })),
  rows: [[...guideHeaders], ...guideRows(table)],
  cells: new Map(guideHeaders.map((value, index) => [`0,${index}`, { value, type: "string", style: optionalHeader }])),
  freezePane: { rows: 1 },
});

/** Each code table in a column of its own, its name above. */
function codeSheet(codes: readonly CodeTable[]): WriteSheet {
  const longest = Math.max(...codes.map(({ values }) => values.length));
  const row = (index: number) => codes.map(({ values }) => values[index] ?? null);
  return {
    name: CODES,
    columns: codes.map(() => ({ width: 22 })),
    rows: [codes.map(({ name }) => name), ...Array.from({ length: longest }, (_, index) => row(index))],
    cells: new Map(
      codes.map(({ name }, index) => [`0,${index}`, { value: name, type: "string", style: optionalHeader }]),
    ),
    freezePane: { rows: 1 },
  };
}

/** 0 → A, 26 → AA. */
function letters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26));
  return index < 26 ? rest : letters(Math.floor(index / 26) - 1) + rest;
}
