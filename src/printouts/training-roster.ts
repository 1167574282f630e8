import { dateText } from "./parts/date-text.ts";
import { entryGroupColumn, withHouseholds } from "./parts/household/household-entries.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { registerTable } from "./parts/register/register-table.ts";
import { daysColumn, isPoorColumn, personColumn, trainingMoneyColumn } from "./parts/register/training-columns.ts";

/** 培训花名册: who was trained in what, by course. */
export default defineRegister<"village">({
  id: "training-roster",
  name: "培训花名册",
  levels: ["village"],
  title: () => "劳务技能、农业实用技术培训花名册",
  unit: "人、天、元",
  tables(source, { code }) {
    const rows = source.rows("trainings", code).filter(({ kind }) => kind === "劳务技能" || kind === "农业实用技术");
    if (source.county.trainings === undefined) return undefined;
    return [
      registerTable({
        rows: withHouseholds(source, rows).toSorted((a, b) => (a.start ?? "").localeCompare(b.start ?? "")),
        groupOf: ({ kind, subject, start, end }) =>
          [`${kind}：${subject ?? "未填培训内容"}`, dateText(start, end)].filter(Boolean).join("　"),
        columns: [
          personColumn,
          { header: "性别", width: 3, align: "center", value: ({ sex }) => sex },
          { header: "文化程度", width: 6, align: "center", value: ({ education }) => education },
          entryGroupColumn,
          isPoorColumn,
          { header: "地点", width: 10, value: ({ place }) => place },
          { header: "培训机构", width: 8, value: ({ organiser }) => organiser },
          daysColumn,
          { header: "证书", width: 6, value: ({ certificate }) => certificate },
          trainingMoneyColumn,
          { header: "签字", width: 7, isByHand: true },
        ],
      }),
    ];
  },
});
