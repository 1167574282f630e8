import { welfareKinds } from "../code-tables.ts";
import { defineTable } from "../fields.ts";
import { maybeHouseholdId } from "./household-fields.ts";
import { month, officeText, yuan } from "./office-fields.ts";
import { villageCode } from "./place-fields.ts";

/** 低保五保: one row per household under the minimum-living allowance or the five guarantees. */
export const welfare = defineTable({
  name: "低保五保",
  englishName: "welfare",
  required: false,
  readers: "office",
  key: [],
  note: "农村低保户和五保户花名册，每户一行。",
  feeds: ["低保户、五保户花名册"],
  fields: {
    villageCode: { ...villageCode, privacy: "office" },
    head: {
      header: "户主姓名",
      aliases: ["户主", "姓名"],
      type: "text",
      required: true,
      privacy: "office",
      note: "户主姓名",
    },
    people: {
      header: "保障人口",
      aliases: ["保障人数", "享受人数"],
      type: "integer",
      unit: "人",
      privacy: "office",
      note: "保障人口数",
    },
    kind: {
      header: "类别",
      aliases: ["保障类别", "低保类别"],
      type: "choice",
      table: welfareKinds,
      privacy: "office",
      note: "低保一类至四类、五保分散或五保集中",
    },
    monthlyAmount: yuan("月标准(元)", "每人每月保障标准", ["月保障标准", "补助标准"]),
    householdId: maybeHouseholdId,
    size: {
      header: "家庭人口",
      type: "integer",
      unit: "人",
      privacy: "office",
      note: "家庭人口数",
    },
    monthlyTotal: yuan("月保障金额(元)", "每户每月保障金额", ["月保障金"]),
    certificate: {
      header: "证号",
      aliases: ["低保证号", "五保证号"],
      type: "identifier",
      form: "account",
      privacy: "secret",
      note: "低保证或五保证的编号，不对外公开",
    },
    institution: officeText("供养机构", "集中供养的机构", ["供养单位"]),
    start: month("起始日期", "开始保障的日期", ["起始时间", "保障起始日期"]),
  },
});
