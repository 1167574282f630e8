import type { PageTable, TableCell } from "../../../items/printout.ts";
import type { RegisterContent, RegisterTable } from "./register-table.ts";

/** A register as a spreadsheet, a sheet for each of its tables. */
export function registerSpreadsheet({ title, tables }: RegisterContent): PageTable[] {
  return tables.map((table) => sheetOf(title, table));
}

/** One row for each of the table's own, with the group as a column, and no sums to be counted twice but the last. */
function sheetOf(title: string, { heading, columns, groups, total }: RegisterTable): PageTable {
  const isWritten = columns.map(({ barOf }) => barOf === undefined);
  const written = <T>(each: readonly T[]): T[] => each.filter((_, index) => isWritten[index]);
  const isParted = groups.some(({ name }) => name !== undefined);
  const withGroup = (row: readonly TableCell[], name: string | undefined) =>
    isParted ? [row[0] ?? null, name ?? null, ...written(row).slice(1)] : written(row);
  const [number, ...others] = written(columns);
  const heads = isParted
    ? [number!, { header: "分组", width: 8, align: "left" as const }, ...others]
    : written(columns);
  return {
    name: heading ?? title,
    title: heading === undefined ? title : `${title}：${heading}`,
    columns: heads.map(({ header, width, digits }) => ({ header, width, ...(digits === undefined ? {} : { digits }) })),
    rows: [
      ...groups.flatMap(({ name, rows }) => rows.map((row) => withGroup(row, name))),
      ...(total ? [withGroup(total, undefined)] : []),
    ],
  };
}
