import type { LabelledBlock } from "../parts/form/form-labels.ts";

/** What a household says of itself: people, land, house, why it is poor and until when. */
export const aboutHousehold: LabelledBlock = {
  kind: "grid",
  title: "基本情况",
  columns: 8,
  rows: [
    [
      { label: "家庭人口（人）", field: "households.size" },
      { label: "劳动力（人）", field: "households.labourForce" },
      { label: "耕地（亩）", field: "households.farmland" },
      { label: "林地（亩）", field: "households.forest" },
    ],
    [
      { label: "退耕还林（亩）", field: "households.returnedForest" },
      { label: "住房（平方米）", field: "households.houseArea" },
      { label: "危房等级", field: "households.houseGrade", asText: true },
      { label: "饮水", field: "households.water", asText: true },
    ],
    [
      { label: "贫困户属性", field: "households.kind", asText: true },
      { label: "主要致贫原因", field: "households.mainCause", asText: true },
      { label: "脱贫状态", field: "households.state", asText: true },
      { label: "计划脱贫年度", field: "households.plannedExitYear" },
    ],
  ],
};

/** Income and expenses by year; the last row of it is the change. */
export const incomeByYear: LabelledBlock = {
  kind: "table",
  title: "收支（元）",
  of: "householdYears",
  rows: 3,
  isPlain: true,
  columns: [
    { label: "年度", width: 10, field: "householdYears.year" },
    { label: "工资性收入", width: 15, field: "householdYears.wages" },
    { label: "生产经营性收入", width: 17, field: "householdYears.business" },
    { label: "财产性收入", width: 13, field: "householdYears.property" },
    { label: "转移性收入", width: 13, field: "householdYears.transfers" },
    { label: "生产经营性支出", width: 17, field: "householdYears.expenses" },
    { label: "家庭纯收入", width: 14, field: "householdYears.netIncome" },
    { label: "人均纯收入", width: 14, field: "householdYears.netIncomePerPerson" },
  ],
};

/** Who helps. */
export const helperOfHousehold: LabelledBlock = {
  kind: "grid",
  title: "帮扶干部",
  columns: 12,
  rows: [
    [
      { label: "姓名", field: "helpers.name" },
      { label: "单位", span: 3, field: "helpers.unit" },
      { label: "职务", span: 2, field: "helpers.post" },
      { label: "联系电话", span: 2, field: "helpers.phone" },
    ],
  ],
};
