import type { Grid } from "./grid.ts";
import { jsonLines } from "./json-lines.ts";
import { isObject, type Json, parseJson } from "./parse-json.ts";
import type { Problem } from "./problems.ts";

/** A JSON array of objects → grid; the keys of all objects together are the columns, in order of appearance. */
export function parseRecords(text: string, file: string): Grid {
  const parsed = parseJson(text, file);
  if ("problem" in parsed) return { headers: [], records: [], problems: [parsed.problem] };
  const rowLines = jsonLines(text, 1);
  let cellLines: ReadonlyMap<string, number> | undefined;
  const lineOf = (path: string): number => {
    const [row = ""] = path.split(".");
    if (path.includes(".")) cellLines ??= jsonLines(text, 2);
    return cellLines?.get(path) ?? rowLines.get(row) ?? 1;
  };
  const problems: Problem[] = [];
  const fail = (path: string, message: string, column?: string): void => {
    problems.push({
      file,
      line: lineOf(path),
      ...(column ? { column } : {}),
      message,
      fix: example,
      severity: "error",
    });
  };

  if (!Array.isArray(parsed.value)) {
    fail("", "应是由对象组成的数组");
    return { headers: [], records: [], problems };
  }
  const objects = parsed.value.flatMap((value: Json, index) => {
    if (isObject(value)) return [{ value, index }];
    fail(String(index), `第${index + 1}项不是对象`);
    return [];
  });
  const headers = [...new Set(objects.flatMap(({ value }) => Object.keys(value)))];
  const records = objects.map(({ value, index }) => ({
    line: lineOf(String(index)),
    cells: headers.map((header) => {
      const text = cellText(value[header]);
      if (text === undefined) fail(`${index}.${header}`, "应是文字、数字或是否，不能是对象", header);
      return text ?? "";
    }),
  }));
  return { headers, records: records.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")), problems };
}

const example = '写成 [{"行政村代码": "621224100200", …}, …]';

/** Beyond 2^53 a JSON number has lost digits on reading: written out in exponents so that the cell parser names it. */
function cellText(value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "number")
    return Math.abs(value) > Number.MAX_SAFE_INTEGER ? value.toExponential(5).toUpperCase() : String(value);
  if (!Array.isArray(value)) return undefined;
  const parts = value.map((item: Json) => (Array.isArray(item) ? undefined : cellText(item)));
  return parts.includes(undefined) ? undefined : parts.join("、");
}
