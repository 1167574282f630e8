import { measureKinds, measureStates } from "../code-tables.ts";
import { defineTable } from "../fields.ts";
import { maybeHouseholdId } from "./household-fields.ts";
import { villageCode, year } from "./place-fields.ts";

/** 帮扶项目: one row per measure, for a household or for the whole village; only the latter are public. */
export const measures = defineTable({
  name: "帮扶项目",
  englishName: "measures",
  required: false,
  readers: "all",
  key: [],
  note: "已实施和计划实施的帮扶项目；全村受益的项目“户编号”留空，到户项目填户编号。",
  publicRows: (row) => row.householdId === undefined,
  fields: {
    villageCode,
    householdId: { ...maybeHouseholdId, note: "到户项目填贫困户表中的户编号；全村项目留空" },
    year,
    kind: {
      header: "类别",
      aliases: ["项目类别", "帮扶类别"],
      type: "choice",
      table: measureKinds,
      privacy: "public",
      note: "产业扶持、道路建设、危房改造等",
    },
    name: {
      header: "项目名称",
      aliases: ["项目", "帮扶项目"],
      type: "text",
      required: true,
      privacy: "public",
      note: "项目名称，全村项目对外公开，其中不写个人姓名",
    },
    state: {
      header: "状态",
      aliases: ["项目状态", "实施状态", "实施情况"],
      type: "choice",
      table: measureStates,
      privacy: "public",
      note: "已实施或计划实施",
    },
    scale: {
      header: "规模",
      aliases: ["建设规模", "项目规模"],
      type: "text",
      privacy: "public",
      note: "如“2.0公里”“5亩”",
    },
    subsidy: {
      header: "补助资金(元)",
      aliases: ["财政补助资金", "扶贫资金"],
      type: "money",
      unit: "元",
      privacy: "public",
      note: "财政补助资金",
    },
    ownMoney: {
      header: "自筹资金(元)",
      aliases: ["群众自筹资金", "自筹"],
      type: "money",
      unit: "元",
      privacy: "public",
      note: "群众自筹资金",
    },
    date: {
      header: "实施时间",
      aliases: ["实施日期", "完成时间"],
      type: "date",
      privacy: "public",
      note: "实施或计划实施的日期",
    },
    result: {
      header: "成效",
      aliases: ["项目成效", "帮扶成效"],
      type: "text",
      privacy: "public",
      note: "已取得的成效",
    },
  },
});
