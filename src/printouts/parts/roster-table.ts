import type { PageTable, TableCell } from "../../items/printout.ts";
import type { RosterContent } from "./roster.ts";

/** A register as a spreadsheet: one row for each of its own, with the group as a column, and no sums to be counted twice. */
export function rosterTable({ title, columns, groups, total }: RosterContent): PageTable {
  const isParted = groups.some(({ name }) => name !== undefined);
  const withGroup = (row: readonly TableCell[], name: string | undefined) =>
    isParted ? [row[0], name, ...row.slice(1)] : row;
  const [number, ...others] = columns;
  const heads = isParted ? [number!, { header: "分组", width: 8, align: "left" as const }, ...others] : columns;
  return {
    name: title.slice(0, 31),
    title,
    columns: heads.map(({ header, width, digits }) => ({ header, width, ...(digits === undefined ? {} : { digits }) })),
    rows: [
      ...groups.flatMap(({ name, rows }) => rows.map((row) => withGroup(row, name))),
      ...(total ? [withGroup(total, undefined)] : []),
    ],
  };
}
