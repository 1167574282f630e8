import type { Household } from "../../../model/county.ts";
import { knownSum } from "../../../statistics/known-sum.ts";
import type { RegisterTable, RosterColumn } from "./register-table.ts";

/** The four columns that a notice may show of a household, and no other. */
const columns: readonly RosterColumn[] = [
  { header: "序号", width: 4, align: "center", digits: 0 },
  { header: "村民小组", width: 6, align: "center" },
  { header: "户主姓名", width: 8, align: "center" },
  { header: "家庭人口（人）", width: 6, align: "right", digits: 0 },
];

/** Households of a notice, two side by side in a row, numbered along the rows, with how many they are. */
export function pairedNames(heading: string, households: readonly Household[]): RegisterTable {
  const cells = households.map(({ group, head, size }, index) => [
    index + 1,
    group ?? null,
    head ?? null,
    size ?? null,
  ]);
  const none = columns.map(() => null);
  const rows = cells.flatMap((left, index) => (index % 2 === 0 ? [[...left, ...(cells[index + 1] ?? none)]] : []));
  const people = knownSum(households.map(({ size }) => size));
  return {
    heading,
    columns: [...columns, ...columns],
    groups: [{ rows }],
    total: ["合计", null, `${households.length}户`, people ?? null, null, null, null, null],
    rows: households.length,
  };
}
