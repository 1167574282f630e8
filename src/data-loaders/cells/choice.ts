import type { CodeTable } from "../../model/code-tables.ts";
import { foldWidth } from "../fold-width.ts";
import { nearest } from "../nearest.ts";
import type { Cell } from "./cell.ts";

const sameWhenFolded = (a: string, b: string): boolean =>
  foldWidth(a).replaceAll(" ", "") === foldWidth(b).replaceAll(" ", "");

/** A value of the code table in the table's own spelling, by whatever name; another one is kept as written, or refused by a closed table. */
export function parseChoice(table: CodeTable, text: string): Cell {
  const value =
    table.values.find((known) => known === text) ?? table.values.find((known) => sameWhenFolded(known, text));
  if (value !== undefined) return { value };
  const alias = table.aliases?.[foldWidth(text).replaceAll(" ", "")];
  if (alias !== undefined) return { value: alias };
  const near = nearest(text, table.values);
  const message = `不在“${table.name}”代码表中，应为：${table.values.join("、")}`;
  const fix = near === undefined ? {} : { fix: `改为“${near}”` };
  if (table.closed) return { fault: { message, ...fix, severity: "error" } };
  return { value: text, fault: { message, ...fix, severity: "warning" } };
}

/** Several values joined by 、 or a comma. */
export function parseList(table: CodeTable, text: string): Cell {
  const cells = text
    .split(/[、，,;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => parseChoice(table, part));
  const fault = cells.find((cell) => cell.fault)?.fault;
  return {
    value: cells.flatMap((cell) => (typeof cell.value === "string" ? [cell.value] : [])),
    ...(fault ? { fault } : {}),
  };
}
