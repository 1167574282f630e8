import { dateText } from "./parts/date-text.ts";
import { signatureColumn } from "./parts/household/household-columns.ts";
import { entryGroupColumn, entryHeadColumn, withHouseholds } from "./parts/household/household-entries.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import {
  ownMoneyColumn,
  projectColumn,
  projectKindColumn,
  scaleColumn,
  subsidyColumn,
} from "./parts/register/project-columns.ts";
import { registerTable } from "./parts/register/register-table.ts";

/** 贫困户项目受益花名册: what was done in the current year, for households by project, and for the whole village. */
export default defineRegister<"village">({
  id: "beneficiary-roster",
  name: "贫困户项目受益花名册",
  levels: ["village"],
  title: ({ current }) => `${current}年贫困户项目受益花名册`,
  unit: "元",
  tables(source, { code }) {
    const { county } = source;
    const done = source
      .rows("measures", code)
      .filter(({ year, state }) => year === county.profile.years.current && state !== "计划实施");
    if (county.measures === undefined) return undefined;
    return [
      registerTable({
        heading: "到户项目",
        rows: withHouseholds(
          source,
          done.filter(({ householdId }) => householdId !== undefined),
        ),
        groupOf: ({ name }) => name,
        columns: [
          entryGroupColumn,
          { ...entryHeadColumn, sum: { countOf: "户次" } },
          projectKindColumn,
          projectColumn,
          scaleColumn,
          { header: "补助标准", width: 8, value: ({ rate }) => rate },
          subsidyColumn,
          ownMoneyColumn,
          { header: "实施时间", width: 8, align: "center", value: ({ date }) => dateText(date) },
          signatureColumn,
        ],
      }),
      registerTable({
        heading: "整村项目",
        rows: done.filter(({ householdId }) => householdId === undefined),
        columns: [
          projectKindColumn,
          projectColumn,
          { header: "实施地点", width: 8, value: ({ site }) => site },
          { header: "建设内容", width: 12, value: ({ content }) => content },
          scaleColumn,
          subsidyColumn,
          ownMoneyColumn,
          { header: "受益户数（户）", width: 5, digits: 0, value: (row) => row.beneficiaryHouseholds },
          { header: "受益人数（人）", width: 5, digits: 0, value: ({ beneficiaries }) => beneficiaries },
          { header: "实施时间", width: 8, align: "center", value: ({ date }) => dateText(date) },
        ],
      }),
    ];
  },
});
