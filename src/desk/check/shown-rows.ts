import path from "node:path";
import { isFilled } from "../../data-loaders/grid.ts";
import { headerKey } from "../../data-loaders/headers/header-words.ts";
import type { Problem } from "../../data-loaders/problems.ts";
import type { Field, TableDefinition } from "../../model/fields.ts";
import { maskIn, maskSecret } from "../../model/mask.ts";
import { tables } from "../../model/tables/index.ts";
import { readGrids } from "../drop/read-grids.ts";

/** A row of a file as it stands there, personal numbers masked. */
export interface ShownRow {
  readonly headers: readonly string[];
  readonly cells: readonly string[];
}

/** Key of a row in the list. */
export const rowKey = ({ file, line }: Pick<Problem, "file" | "line">): string => `${file}:${line}`;

/** Rows looked up for one check: more than anybody mends before the next. */
const MOST_ROWS = 300;

const fields = new Map<string, Field>(
  Object.values<TableDefinition>(tables).flatMap((table) =>
    Object.values(table.fields).flatMap((field) =>
      [field.header, ...(field.aliases ?? [])].map((header) => [headerKey(header), field] as const),
    ),
  ),
);

/** The rows that problems name, by `rowKey`, each as it stands in its file. */
export function shownRows(folder: string, problems: readonly Problem[]): Record<string, ShownRow> {
  const asked = problems.filter(({ line, file }) => line !== undefined && isTable(file)).slice(0, MOST_ROWS);
  const rows: Record<string, ShownRow> = {};
  for (const [file, own] of Map.groupBy(asked, (problem) => problem.file)) {
    const [, source = file, sheet] = /^(.*\.xlsx)\[(.*)\]$/i.exec(file) ?? [];
    const grids = readGrids(folder, source);
    if ("fault" in grids) continue;
    const table = tableNamed(source);
    const found =
      grids.find((grid) => sheet !== undefined && grid.sheet === sheet) ??
      grids.find((grid) => grid.sheet === table?.name) ??
      grids[0];
    if (!found) continue;
    const lines = new Set(own.map(({ line }) => line));
    for (const record of found.grid.records) {
      if (!lines.has(record.line) || !isFilled(record)) continue;
      const { headers } = found.grid;
      const cells = record.cells.map((cell, index) => maskCell(headers[index] ?? "", cell));
      rows[rowKey({ file, line: record.line })] = { headers, cells };
      lines.delete(record.line);
      if (lines.size === 0) break;
    }
  }
  return rows;
}

const isTable = (file: string): boolean =>
  /\.(?:csv|txt|json|xlsx|xlsx\[.*\])$/i.test(file) && !/^(?:县|county)\.json$/.test(file) && !file.includes("/");

const tableNamed = (file: string): TableDefinition | undefined =>
  Object.values<TableDefinition>(tables).find(({ name }) => name === path.parse(file).name);

/** A cell with what is personal in it masked: by what its column is for, and whatever looks like a person's number besides. */
export function maskCell(header: string, cell: string): string {
  const field = fields.get(headerKey(header));
  if (field && (field.type === "code" || field.type === "identifier") && field.privacy !== "secret") return cell;
  return maskIn(field ? maskSecret(field, cell) : cell);
}
