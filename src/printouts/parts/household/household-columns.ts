import { maskNumber } from "../../../model/mask.ts";
import type { ColumnOf } from "../register/register-table.ts";
import type { HouseholdRow } from "./household-row.ts";

type Column = ColumnOf<HouseholdRow>;

/** Columns that registers of households share; each register takes those it needs, in its own order. */
export const groupColumn: Column = {
  header: "村民小组",
  width: 5,
  align: "center",
  value: ({ household }) => household.group,
};

export const headColumn: Column = {
  header: "户主姓名",
  width: 5,
  align: "center",
  sum: { countOf: "户" },
  value: ({ household }) => household.head,
};

export const sizeColumn: Column = {
  header: "家庭人口（人）",
  width: 4,
  digits: 0,
  sum: "sum",
  value: ({ household }) => household.size,
};

export const labourColumn: Column = {
  header: "劳动力（人）",
  width: 4,
  digits: 0,
  sum: "sum",
  value: ({ household }) => household.labourForce,
};

export const kindColumn: Column = {
  header: "贫困户属性",
  width: 7,
  align: "center",
  value: ({ household }) => household.kind,
};

export const causeColumn: Column = {
  header: "主要致贫原因",
  width: 8,
  align: "center",
  value: ({ household }) => household.mainCause,
};

/** 计划脱贫年度. */
export const planColumn: Column = {
  header: "计划脱贫年度",
  width: 5,
  align: "center",
  value: ({ household }) => household.plannedExitYear?.toString(),
};

/** 人均纯收入 of a year. */
export const incomeColumn = (year: number): Column => ({
  header: `${year}年人均纯收入（元）`,
  width: 6,
  digits: 0,
  value: ({ income }) => income(year),
});

/** What is done, or to be done, for the household in a year; every year without one. */
export const measuresColumn = (header: string, year?: number): Column => ({
  header,
  width: 18,
  value: ({ measures }) =>
    measures
      .filter((measure) => year === undefined || measure.year === year)
      .map(({ name, scale }) => (scale === undefined ? name : `${name}（${scale}）`))
      .join("；"),
});

export const helperColumn: Column = {
  header: "帮扶责任人",
  width: 5,
  align: "center",
  value: ({ helper }) => helper?.name,
};

export const helperUnitColumn: Column = { header: "单位", width: 10, value: ({ helper }) => helper?.unit };

export const helperPostColumn: Column = {
  header: "职务",
  width: 6,
  align: "center",
  value: ({ helper }) => helper?.post,
};

/** A telephone is enough to know whose it is, and not to be called up by who reads the wall. */
export const helperPhoneColumn: Column = {
  header: "联系电话",
  width: 7,
  align: "center",
  value: ({ helper }) => (helper?.phone === undefined ? undefined : maskNumber(helper.phone)),
};

export const remarkColumn: ColumnOf<unknown> = { header: "备注", width: 6, isByHand: true };

/** For a signature or a fingerprint. */
export const signatureColumn: ColumnOf<unknown> = { header: "户主签字（手印）", width: 8, isByHand: true };
