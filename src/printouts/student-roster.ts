import { dateText } from "./parts/date-text.ts";
import { entryGroupColumn, withHouseholds } from "./parts/household/household-entries.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { registerTable } from "./parts/register/register-table.ts";
import { isPoorColumn, personColumn, trainingMoneyColumn } from "./parts/register/training-columns.ts";

const KINDS = ["两后生", "一村一名大学生"];

/** 两后生、一村一名大学生花名册: the young people who were sent to school. */
export default defineRegister<"village">({
  id: "student-roster",
  name: "两后生、大学生花名册",
  levels: ["village"],
  title: () => "两后生、一村一名大学生花名册",
  unit: "人、元",
  tables(source, { code }) {
    const rows = source.rows("trainings", code);
    if (source.county.trainings === undefined) return undefined;
    return KINDS.map((heading) =>
      registerTable({
        heading,
        rows: withHouseholds(
          source,
          rows.filter(({ kind }) => kind === heading),
        ),
        columns: [
          personColumn,
          { header: "性别", width: 3, align: "center", value: ({ sex }) => sex },
          entryGroupColumn,
          isPoorColumn,
          { header: "就读学校", width: 12, value: ({ school }) => school },
          { header: "专业", width: 10, value: ({ major, subject }) => major ?? subject },
          { header: "起止时间", width: 11, align: "center", value: ({ start, end }) => dateText(start, end) },
          trainingMoneyColumn,
          { header: "备注", width: 7, isByHand: true },
        ],
      }),
    );
  },
});
