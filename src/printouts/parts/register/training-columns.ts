import type { Training } from "../../../model/county.ts";
import type { WithHousehold } from "../household/household-entries.ts";

// Columns that registers of 培训 share.

type Row = WithHousehold<Training>;

export const personColumn = {
  header: "姓名",
  width: 6,
  align: "center",
  sum: { countOf: "人次" },
  value: ({ name }: Row) => name,
} as const;

/** 是 where 户编号 names a registered household; left to be filled in where the export gives none. */
export const isPoorColumn = {
  header: "是否贫困户",
  width: 4,
  align: "center",
  value: ({ household }: Row) => (household ? "是" : undefined),
} as const;

export const daysColumn = { header: "天数", width: 4, digits: 0, sum: "sum", value: ({ days }: Row) => days } as const;

export const trainingMoneyColumn = {
  header: "补助（元）",
  width: 6,
  digits: 0,
  sum: "sum",
  value: ({ subsidy }: Row) => subsidy,
} as const;
