import { welfareKinds } from "../model/code-tables.ts";
import type { WelfareCase } from "../model/county.ts";
import { dateText } from "./parts/date-text.ts";
import { remarkColumn } from "./parts/household/household-columns.ts";
import { entryGroupColumn, type WithHousehold, withHouseholds } from "./parts/household/household-entries.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { type ColumnOf, registerTable } from "./parts/register/register-table.ts";

const columns: readonly ColumnOf<WithHousehold<WelfareCase>>[] = [
  entryGroupColumn,
  { header: "户主姓名", width: 6, align: "center", sum: { countOf: "户" }, value: ({ head }) => head },
  { header: "家庭人口（人）", width: 5, digits: 0, value: ({ size, household }) => size ?? household?.size },
  { header: "保障人口（人）", width: 5, digits: 0, sum: "sum", value: ({ people }) => people },
  { header: "类别", width: 6, align: "center", value: ({ kind }) => kind },
  { header: "月标准（元）", width: 6, digits: 0, value: ({ monthlyAmount }) => monthlyAmount },
  { header: "月保障金额（元）", width: 7, digits: 0, sum: "sum", value: ({ monthlyTotal }) => monthlyTotal },
  { header: "起始日期", width: 8, align: "center", value: ({ start }) => dateText(start) },
  { header: "是否建档立卡", width: 5, align: "center", value: ({ household }) => (household ? "是" : undefined) },
];

const kinds: readonly (string | undefined)[] = welfareKinds.values;
const inOrder = ({ kind }: WelfareCase): number => kinds.indexOf(kind);

/** 低保户、五保户花名册: 低保 by class, then 五保 by how they are provided for. */
export default defineRegister<"village">({
  id: "welfare-roster",
  name: "低保户、五保户花名册",
  levels: ["village"],
  title: () => "低保户、五保户花名册",
  unit: "户、人、元",
  tables(source, { code }) {
    const rows = withHouseholds(source, source.rows("welfare", code));
    if (source.county.welfare === undefined) return undefined;
    const groupOf = ({ kind }: WelfareCase) => kind ?? "未填类别";
    const isCare = ({ kind }: WelfareCase) => kind?.startsWith("五保") ?? false;
    return [
      registerTable({
        heading: "低保户",
        rows: rows.filter((row) => !isCare(row)).toSorted((a, b) => inOrder(a) - inOrder(b)),
        groupOf,
        columns: [...columns, remarkColumn],
      }),
      registerTable({
        heading: "五保户",
        rows: rows.filter(isCare),
        groupOf,
        columns: [...columns, { header: "供养机构", width: 8, value: ({ institution }) => institution }, remarkColumn],
      }),
    ];
  },
});
