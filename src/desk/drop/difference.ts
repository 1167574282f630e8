import type { Located } from "../../data-loaders/parse-table.ts";
import type { AnyRow, Field, FieldValue, TableDefinition } from "../../model/fields.ts";
import { maskSecret } from "../../model/mask.ts";
import { maskCell } from "../check/shown-rows.ts";

/** A row that has other values now; personal numbers are masked. */
export interface ChangedRow {
  readonly row: string;
  readonly changes: readonly { readonly header: string; readonly old: string; readonly new: string }[];
}

/** What is different between two exports of a table, by its key: how many rows, and the first few. */
export interface Difference {
  readonly before: number;
  readonly after: number;
  readonly fresh: number;
  readonly gone: number;
  readonly changed: number;
  readonly freshRows: readonly string[];
  readonly goneRows: readonly string[];
  readonly changedRows: readonly ChangedRow[];
}

/** Rows of each kind that are told in full. */
const TOLD = 8;

/** Compares two exports of a table. Rows without a key are compared as a whole. */
export function differenceOf(
  table: TableDefinition,
  before: readonly Located<AnyRow>[],
  after: readonly Located<AnyRow>[],
): Difference {
  const old = byKey(table, before);
  const present = byKey(table, after);
  const fresh = [...present].filter(([key]) => !old.has(key));
  const gone = [...old].filter(([key]) => !present.has(key));
  const changed = [...present].filter(([key, row]) => {
    const was = old.get(key);
    return was !== undefined && JSON.stringify(was) !== JSON.stringify(row) && changesOf(table, was, row).length > 0;
  });
  const name = (row: AnyRow): string => rowName(table, row);
  return {
    before: before.length,
    after: after.length,
    fresh: fresh.length,
    gone: gone.length,
    changed: changed.length,
    freshRows: fresh.slice(0, TOLD).map(([, row]) => name(row)),
    goneRows: gone.slice(0, TOLD).map(([, row]) => name(row)),
    changedRows: changed
      .slice(0, TOLD)
      .map(([key, row]) => ({ row: name(row), changes: changesOf(table, old.get(key)!, row) })),
  };
}

/** Rows by key; a key that comes twice gets a number, so that no row is lost. */
function byKey(table: TableDefinition, rows: readonly Located<AnyRow>[]): Map<string, AnyRow> {
  const found = new Map<string, AnyRow>();
  for (const { row } of rows) {
    const key = JSON.stringify(table.key.map((name) => row[name] ?? null));
    let unique = key;
    for (let number = 2; found.has(unique); number++) unique = `${key} ${number}`;
    found.set(unique, row);
  }
  return found;
}

const changesOf = (table: TableDefinition, was: AnyRow, is: AnyRow): ChangedRow["changes"] =>
  Object.entries(table.fields)
    .filter(([key]) => text(was[key]) !== text(is[key]))
    .map(([key, field]) => ({ header: field.header, old: shown(field, was[key]), new: shown(field, is[key]) }));

/** 罗家沟村 621224100201: what tells the row apart, with its name where it has one. */
function rowName(table: TableDefinition, row: AnyRow): string {
  const name = text(row.name);
  const parts = table.key.flatMap((key) => (row[key] === undefined ? [] : [shown(table.fields[key]!, row[key])]));
  return [...(name === "" || table.key.includes("name") ? [] : [name]), ...parts].join(" ") || "（没有编号的行）";
}

const shown = (field: Field, value: FieldValue): string =>
  value === undefined ? "空" : maskCell(field.header, maskSecret(field, text(value)));

function text(value: FieldValue): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  return typeof value === "object" ? value.join("、") : String(value);
}
