import { memberBalance } from "../statistics/member-balance.ts";
import { dateText } from "./parts/date-text.ts";
import { remarkColumn } from "./parts/household/household-columns.ts";
import { entryGroupColumn, entryHeadColumn, withHouseholds } from "./parts/household/household-entries.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { registerTable } from "./parts/register/register-table.ts";

/** 贫困户人口增减（自然变更）表: who came to the registered households in the current year and who left them. */
export default defineRegister<"village">({
  id: "member-changes",
  name: "贫困户人口增减表",
  levels: ["village"],
  title: ({ current }) => `${current}年贫困户人口增减（自然变更）表`,
  unit: "人",
  tables(source, { code }) {
    const rows = changesOf(source.rows("memberChanges", code), source.county.profile.years.current);
    if (source.county.memberChanges === undefined) return undefined;
    return [
      registerTable({
        rows: withHouseholds(source, rows),
        columns: [
          entryGroupColumn,
          entryHeadColumn,
          { header: "变动前人数", width: 5, digits: 0, value: ({ before }) => before },
          { header: "变动人员姓名", width: 6, align: "center", value: ({ name }) => name },
          { header: "与户主关系", width: 6, align: "center", value: ({ relation }) => relation },
          { header: "变动类型", width: 5, align: "center", value: ({ kind }) => kind },
          { header: "变动原因", width: 6, align: "center", value: ({ reason }) => reason },
          { header: "变动日期", width: 8, align: "center", value: ({ date }) => dateText(date) },
          { header: "变动后人数", width: 5, digits: 0, value: ({ after }) => after },
          { header: "证明材料", width: 10, value: ({ proof }) => proof },
          remarkColumn,
        ],
      }),
    ];
  },
  notes(source, { code }) {
    const rows = changesOf(source.rows("memberChanges", code), source.county.profile.years.current);
    const { more, fewer, net } = memberBalance(rows);
    return [`合计：增加${more}人，减少${fewer}人，净${net < 0 ? `减少${-net}` : `增加${net}`}人。`];
  },
});

const changesOf = <R extends { readonly date?: string | undefined }>(rows: readonly R[], year: number): R[] =>
  rows.filter(({ date }) => date?.startsWith(`${year}-`));
