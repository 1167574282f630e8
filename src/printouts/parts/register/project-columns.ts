import type { Measure } from "../../../model/county.ts";

// Columns that registers of 帮扶项目 share. A project of a whole village and one of a household have the same.

type Project = Omit<Measure, "householdId">;

export const projectKindColumn = {
  header: "项目类别",
  width: 7,
  align: "center",
  value: ({ kind }: Project) => kind,
} as const;

export const projectColumn = { header: "项目名称", width: 12, value: ({ name }: Project) => name } as const;

export const scaleColumn = {
  header: "规模（数量）",
  width: 7,
  align: "center",
  value: ({ scale }: Project) => scale,
} as const;

export const subsidyColumn = {
  header: "补助资金（元）",
  width: 8,
  digits: 0,
  sum: "sum",
  value: ({ subsidy }: Project) => subsidy,
} as const;

export const ownMoneyColumn = {
  header: "自筹资金（元）",
  width: 8,
  digits: 0,
  sum: "sum",
  value: ({ ownMoney }: Project) => ownMoney,
} as const;
