import type { Field, TableDefinition } from "../../model/fields.ts";
import type { IsHeader } from "../grid-record.ts";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problems.ts";
import { findColumns, namesOf } from "./find-columns.ts";
import { headerKey, headerWords } from "./header-words.ts";

/** A column of a file that no field of the table asks for. */
export interface UnusedColumn {
  readonly file: string;
  readonly header: string;
  /** Header of the field it may have been meant for, where that one is absent. */
  readonly nearest?: string;
}

/** Which column holds which field. */
export interface Matched {
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  readonly unused: readonly UnusedColumn[];
  /** Columns that were taken for a field in spite of an unknown remark. */
  readonly notices: readonly string[];
}

/** Tests whether a cell is a column name of the table. */
export function headerTest(table: TableDefinition): IsHeader {
  const fields = Object.values(table.fields).flatMap(namesOf);
  const known = new Set([...fields, ...(table.ambiguous ?? []).flatMap(({ names }) => names)].map(headerKey));
  const own = new Set(Object.values(table.fields).map(({ header }) => headerKey(header)));
  return Object.assign((cell: string) => known.has(headerKey(cell)), {
    own: (cell: string) => own.has(headerKey(cell)),
  });
}

/**
 * Finds each field's column. A required column that is absent, two columns for one field, a name that may mean two fields
 * and a bracket that may change the meaning are errors.
 */
export function matchHeaders(table: TableDefinition, headers: readonly string[], file: string, line?: number): Matched {
  const at = { file, ...(line === undefined ? {} : { line }), severity: "error" as const };
  if (isUnseparated(table, headers))
    return { columns: new Map(), problems: [{ ...at, ...unseparated }], unused: [], notices: [] };
  const { sure, doubtful } = findColumns(table, headers);
  const columns = new Map([...sure].map(([key, [first = 0]]) => [key, first]));
  const problems: Problem[] = [];
  for (const [key, found] of sure) {
    if (found.length < 2) continue;
    const { header } = table.fields[key]!;
    const both = found.map((index) => `第${index + 1}列“${headers[index]}”`).join("和");
    problems.push({ ...at, column: header, message: `${both}都是“${header}”`, fix: "只保留其中一列" });
  }
  const settled = ambiguous(table, headers, columns);
  problems.push(...settled.problems.map((problem) => ({ ...at, ...problem })));
  const asked = new Set(settled.asked);
  const notices: string[] = [];
  for (const [key, [index = 0]] of doubtful) {
    const [field, header] = [table.fields[key]!, headers[index]!];
    if (columns.has(key) || asked.has(index)) continue;
    if (isHarmless(field, header)) {
      columns.set(key, index);
      notices.push(`“${header.trim()}”这一列按“${field.header}”读入`);
    } else {
      asked.add(index);
      problems.push({ ...at, ...doubt(field, header) });
    }
  }
  const used = new Set([...columns.values(), ...asked]);
  const free = headers.filter((header, index) => header.trim() !== "" && !used.has(index));
  const absent = Object.entries(table.fields).filter(([key]) => !columns.has(key));
  const isFound = columns.size > 0 || asked.size > 0;
  if (!isFound) problems.push({ ...at, ...noHeader(table, headers) });
  for (const [, field] of absent.filter(([key, field]) => isFound && field.required && !doubtful.has(key))) {
    problems.push({ ...at, column: field.header, ...missing(field, headers, free) });
  }
  const absentHeaders = absent.map(([, field]) => field.header);
  const unused = free.map((header) => ({ file, header, ...near(header, absentHeaders) }));
  return { columns, problems, unused, notices };
}

/** One cell that holds several column names: whatever parts them is none of the known separators. */
function isUnseparated(table: TableDefinition, headers: readonly string[]): boolean {
  const [only = "", ...others] = headers.filter((header) => header.trim() !== "");
  if (others.length > 0) return false;
  const key = headerKey(only);
  return Object.values(table.fields).filter(({ header }) => key.includes(headerKey(header))).length > 1;
}

const unseparated = {
  message: "表头的各列之间没有认得的分隔符，全部落在一格里",
  fix: "用 Excel 或 WPS 打开后分列，另存为“CSV UTF-8（逗号分隔）”或 .xlsx",
};

/**
 * Columns of names that may mean two fields: where one of these has a column of its own, the name means the other; else
 * somebody has to say. Adds what is settled to `columns`.
 */
function ambiguous(
  table: TableDefinition,
  headers: readonly string[],
  columns: Map<string, number>,
): { readonly asked: readonly number[]; readonly problems: readonly Pick<Problem, "column" | "message" | "fix">[] } {
  const asked: number[] = [];
  const problems: Pick<Problem, "column" | "message" | "fix">[] = [];
  for (const { names, fields, question, fix } of table.ambiguous ?? []) {
    const keys = names.map(headerKey);
    const index = headers.findIndex((header) => keys.includes(headerKey(header)));
    if (index < 0 || [...columns.values()].includes(index)) continue;
    const open = fields.filter((key) => !columns.has(key));
    if (open.length === 1) columns.set(open[0]!, index);
    else if (open.length > 1) {
      asked.push(index);
      problems.push({ column: headers[index]!.trim(), message: question, fix });
    }
  }
  return { asked, problems };
}

/** Whether a remark does no more than say whose or which words a column of optional words has. */
const isHarmless = (field: Field, header: string): boolean =>
  (field.type === "text" || field.type === "phone") &&
  field.required === undefined &&
  !/计划|预计|拟|原|前任|曾|[已未非]|贫困|脱贫|低保/.test(headerWords(header).remarks.join());

function doubt(field: Field, header: string): Pick<Problem, "column" | "message" | "fix"> {
  const name = header.trim().replace(/\s+/g, "");
  return {
    column: name,
    message: `列名中括号里的内容可能改变了意思，不能当作“${field.header}”`,
    fix: `就是“${field.header}”（${field.note}）的，把列名改为“${field.header}”；不是的，删去这一列或另起列名`,
  };
}

const near = (text: string, candidates: Iterable<string>): { readonly nearest?: string } => {
  const found = nearest(text, candidates);
  return found === undefined ? {} : { nearest: found };
};

/** No column name is known: one mistake, not one for each column. */
function noHeader(table: TableDefinition, headers: readonly string[]): Pick<Problem, "message" | "fix"> {
  const required = Object.values(table.fields).filter((field) => field.required);
  const first = headers.map((header) => header.trim()).find((header) => header !== "");
  const found = first === undefined ? "" : `，第一格是“${first.slice(0, 20)}”`;
  return {
    message: `没有找到“${table.name}”表的表头${found}`,
    fix: `第一行写列名，至少要有${required.map(({ header }) => header).join("、")}；内容是别的表的，换成“${table.name}”表`,
  };
}

function missing(field: Field, headers: readonly string[], free: readonly string[]): Pick<Problem, "message" | "fix"> {
  const filled = headers.filter((header) => header.trim() !== "").map((header) => header.trim());
  const found = filled.length === 0 ? "没有找到表头" : `表头有：${filled.join("、")}`;
  const candidate = nearest(field.header, free);
  const rename =
    candidate === undefined
      ? `补上“${field.header}”一列`
      : `如“${candidate.trim()}”就是这一列，把列名改为“${field.header}”`;
  return { message: `缺少必需的列“${field.header}”。${found}`, fix: `${rename}（${field.note}）` };
}
