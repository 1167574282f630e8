import type { AnyRow, Field } from "../../model/fields.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { Located, ParsedTable } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { sampleMarks } from "./sample-marks.ts";

const { code, name, areaCode } = sampleMarks;

/** Lines of a table that are named in its message. */
const NAMED = 10;

/** The tables of a county that is no sample, without the rows of the sample, each table that has any named once. */
export function withoutLeftovers(parsed: ParsedTables): {
  readonly parsed: ParsedTables;
  readonly problems: readonly Problem[];
} {
  const sorted = Object.entries<ParsedTable>(parsed).map(([key, table]) => ({ key, ...withoutOwn(table) }));
  return {
    parsed: Object.fromEntries(sorted.map(({ key, table }) => [key, table])) as unknown as ParsedTables,
    problems: sorted.flatMap(({ problem }) => problem ?? []),
  };
}

function withoutOwn(table: ParsedTable): { readonly table: ParsedTable; readonly problem?: Problem } {
  const fields = Object.entries(table.table.fields);
  const lines = new Set(
    table.attempted
      .filter(({ row }) => fields.some(([key, field]) => isOfSample(row, key, field)))
      .map(({ line }) => line),
  );
  if (lines.size === 0) return { table };
  const isOwn = ({ line }: Located<AnyRow>): boolean => !lines.has(line);
  const attempted = table.attempted.filter(isOwn);
  return {
    table: {
      ...table,
      rows: table.rows.filter(isOwn),
      attempted,
      // Where nothing is left, nothing can be compared with it.
      keysComplete: table.keysComplete && attempted.length > 0,
      problems: table.problems.filter(({ line }) => line === undefined || !lines.has(line)),
    },
    problem: leftoverProblem(table, [...lines], attempted.length === 0),
  };
}

function isOfSample(row: AnyRow, key: string, field: Field): boolean {
  const value = row[key];
  if (typeof value !== "string") return false;
  switch (field.type) {
    case "code":
    case "identifier":
      return value.startsWith(code);
    case "phone":
      return value.startsWith(areaCode);
    case "text":
      return value.includes(name);
    default:
      return false;
  }
}

function leftoverProblem({ table, file }: ParsedTable, lines: readonly number[], isAll: boolean): Problem {
  const listed = `第${lines.slice(0, NAMED).join("、")}${lines.length > NAMED ? "……" : ""}行`;
  const whole = table.required ? "换成本县的数据" : "换成本县的数据；没有的，把这张表删去";
  return {
    file,
    message: isAll
      ? `整张表还是程序自带的示例县的，共${lines.length}行`
      : `有${lines.length}行还是程序自带的示例县的（${listed}）`,
    fix: isAll ? whole : `删去这些行，或换成本县的数据（示例县的代码以${code}开头，电话以${areaCode}开头）`,
    severity: "error",
  };
}
