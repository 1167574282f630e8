import type { AnyRow } from "../../model/fields.ts";
import type { TableKey } from "../../model/tables/index.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { ParsedTable } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** Pairs of days of a row of which the second cannot come before the first. */
const orders: readonly { readonly table: TableKey; readonly first: string; readonly second: string }[] = [
  { table: "fundLoans", first: "start", second: "due" },
  { table: "fundLoans", first: "start", second: "repaidOn" },
  { table: "trainings", first: "start", second: "end" },
  { table: "notices", first: "start", second: "end" },
  { table: "measures", first: "start", second: "end" },
  { table: "helpers", first: "start", second: "end" },
];

/** Days on which something has happened already, so that they cannot come after the date of the data. */
const past: readonly { readonly table: TableKey; readonly key: string }[] = [
  { table: "memberChanges", key: "date" },
  { table: "fundLoans", key: "start" },
  { table: "fundBalances", key: "date" },
  { table: "welfare", key: "start" },
  { table: "meetings", key: "date" },
  { table: "visits", key: "date" },
];

/** Warnings about days in the wrong order: due before lent, end before start, something that happened after the export. */
export function dateOrderChecks(parsed: ParsedTables, dataDate: string | undefined): Problem[] {
  const wrongOrder = orders.flatMap(({ table, first, second }) =>
    rowsOf(parsed[table]).flatMap(({ row, line, headers }): Problem[] => {
      const [start, end] = [row[first], row[second]];
      if (typeof start !== "string" || typeof end !== "string" || !isBefore(end, start)) return [];
      return [
        warning(
          parsed[table],
          { line, column: headers(second), value: end },
          `早于${headers(first)}${start}`,
          "核对两个日期",
        ),
      ];
    }),
  );
  if (dataDate === undefined) return wrongOrder;
  const late = past.flatMap(({ table, key }) =>
    rowsOf(parsed[table]).flatMap(({ row, line, headers }): Problem[] => {
      const day = row[key];
      if (typeof day !== "string" || !isBefore(dataDate, day)) return [];
      return [
        warning(
          parsed[table],
          { line, column: headers(key), value: day },
          `晚于县.json的数据日期${dataDate}`,
          "核对日期，或改正数据日期",
        ),
      ];
    }),
  );
  return [...wrongOrder, ...late];
}

/** Compares as far as both are known: a month is not before a day in it. */
const isBefore = (first: string, second: string): boolean =>
  first.slice(0, second.length) < second.slice(0, first.length);

const rowsOf = ({ rows, table }: ParsedTable) =>
  rows.map(({ row, line }) => ({
    row: row as AnyRow,
    line,
    headers: (key: string) => table.fields[key]?.header ?? key,
  }));
