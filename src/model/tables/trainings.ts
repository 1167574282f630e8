import { educations, sexes, trainingKinds } from "../code-tables.ts";
import { defineTable } from "../fields.ts";
import { maybeHouseholdId } from "./household-fields.ts";
import { month, officeText, yuan } from "./office-fields.ts";
import { villageCode } from "./place-fields.ts";

/** 培训: one row per person and course. */
export const trainings = defineTable({
  name: "培训",
  englishName: "trainings",
  required: false,
  readers: "office",
  key: [],
  note: "培训人员花名册，每人每次培训一行。",
  feeds: ["培训花名册", "两后生、大学生花名册"],
  fields: {
    villageCode: { ...villageCode, privacy: "office" },
    name: {
      header: "姓名",
      aliases: ["培训人员", "学员姓名"],
      type: "text",
      required: true,
      privacy: "office",
      note: "参加培训的人",
    },
    householdId: maybeHouseholdId,
    kind: {
      header: "培训类别",
      aliases: ["类别", "培训类型"],
      type: "choice",
      table: trainingKinds,
      privacy: "office",
      note: "劳务技能、农业实用技术、两后生或一村一名大学生",
    },
    subject: officeText("培训内容", "如“核桃栽培管理”", ["培训专业", "内容"]),
    start: month("开始日期", "培训开始的日期", ["开始时间", "开班日期"]),
    end: month("结束日期", "培训结束的日期，不早于开始日期", ["结束时间", "结业日期"]),
    place: officeText("地点", "培训地点", ["培训地点"]),
    days: {
      header: "天数",
      aliases: ["培训天数"],
      type: "decimal",
      unit: "天",
      privacy: "office",
      note: "培训天数",
    },
    sex: { header: "性别", type: "choice", table: sexes, privacy: "office", note: "男或女" },
    education: { header: "文化程度", type: "choice", table: educations, privacy: "office", note: "文化程度" },
    organiser: officeText("培训机构", "培训机构", ["主办单位"]),
    certificate: officeText("证书", "取得的证书", ["证书名称"]),
    school: officeText("学校", "就读学校", ["就读学校"]),
    major: officeText("专业", "所学专业", ["所学专业"]),
    subsidy: yuan("补助(元)", "每人补助金额", ["补助资金", "培训补助"]),
  },
});
