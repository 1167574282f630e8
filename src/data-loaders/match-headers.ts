import type { Field, TableDefinition } from "../model/fields.ts";
import { foldWidth } from "./fold-width.ts";
import type { IsHeader } from "./grid.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problems.ts";

/** A column of a file that no field of the table asks for. */
export interface UnusedColumn {
  readonly file: string;
  readonly header: string;
  /** Header of the field it may have been meant for, where that one is absent. */
  readonly nearest?: string;
}

/** Which column holds which field. */
interface Matched {
  readonly columns: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
  readonly unused: readonly UnusedColumn[];
}

/** Column names compare without bracketed parts, spaces, line breaks and width: 耕地面积（亩） = 耕地面积. */
export const headerKey = (header: string): string =>
  foldWidth(header)
    .replace(/[([][^)\]]*[)\]]/g, "")
    .replace(/[\s\uFEFF*]/g, "")
    .toUpperCase();

/** All names of a field, its own first. */
const keysOf = (field: Field): string[] => [field.header, ...(field.aliases ?? [])].map(headerKey);

/** Tests whether a cell is a column name of the table. */
export function headerTest(table: TableDefinition): IsHeader {
  const known = new Set(Object.values(table.fields).flatMap(keysOf));
  const own = new Set(Object.values(table.fields).map(({ header }) => headerKey(header)));
  return Object.assign((cell: string) => known.has(headerKey(cell)), {
    own: (cell: string) => own.has(headerKey(cell)),
  });
}

/**
 * Finds each field's column. A field's own name goes before its aliases; a required column that is absent, two columns for
 * one field and a unit other than the declared one are errors.
 */
export function matchHeaders(table: TableDefinition, headers: readonly string[], file: string, line?: number): Matched {
  const keys = headers.map(headerKey);
  const problems: Problem[] = [];
  const at = { file, ...(line === undefined ? {} : { line }), severity: "error" as const };
  const columns = new Map<string, number>();
  for (const [key, field] of Object.entries(table.fields)) {
    const found = columnsOf(field, keys);
    const [first, second] = found;
    if (first === undefined) continue;
    columns.set(key, first);
    if (second !== undefined) {
      const both = found.map((index) => `第${index + 1}列“${headers[index]}”`).join("和");
      problems.push({ ...at, column: field.header, message: `${both}都是“${field.header}”`, fix: "只保留其中一列" });
    }
    problems.push(...unitProblem(field, headers[first] ?? "").map((problem) => ({ ...at, ...problem })));
  }
  const used = new Set(columns.values());
  const free = headers.filter((header, index) => header.trim() !== "" && !used.has(index));
  const absent = Object.entries(table.fields).filter(([key]) => !columns.has(key));
  for (const [, field] of absent.filter(([, field]) => field.required)) {
    problems.push({ ...at, column: field.header, ...missing(field, headers, free) });
  }
  const absentHeaders = absent.map(([, field]) => field.header);
  return { columns, problems, unused: free.map((header) => ({ file, header, ...near(header, absentHeaders) })) };
}

const near = (text: string, candidates: Iterable<string>): { readonly nearest?: string } => {
  const found = nearest(text, candidates);
  return found === undefined ? {} : { nearest: found };
};

function columnsOf(field: Field, keys: readonly string[]): number[] {
  for (const names of [keysOf(field).slice(0, 1), keysOf(field).slice(1)]) {
    const found = keys.flatMap((key, index) => (names.includes(key) ? [index] : []));
    if (found.length > 0) return found;
  }
  return [];
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

/** Units that a number can be mistaken between. */
const units = new Set(["元", "百元", "千元", "万元", "亿元", "亩", "万亩", "公顷", "平方米", "平方公里"]);

function unitProblem(field: Field, header: string): Pick<Problem, "column" | "message" | "fix">[] {
  if (!("unit" in field) || !units.has(field.unit)) return [];
  const written = /[([]([^)\]]*)[)\]]\s*$/
    .exec(foldWidth(header))?.[1]
    ?.replace(/^单位:?/, "")
    .trim();
  if (written === undefined || !units.has(written) || written === field.unit) return [];
  return [
    {
      column: header.trim(),
      message: `这一列的单位是${written}，应为${field.unit}`,
      fix: `把数值换算成${field.unit}，列名写作“${field.header}”`,
    },
  ];
}
