import { fundLevels } from "../code-tables.ts";
import { defineTable } from "../fields.ts";
import { year } from "./place-fields.ts";

/** 资金分配: one row per grant, public as the law on disclosure asks. */
export const fundAllocations = defineTable({
  name: "资金分配",
  englishName: "fund-allocations",
  required: false,
  readers: "all",
  key: [],
  note: "财政扶贫资金分配结果，每笔一行，对外公开。",
  fields: {
    year,
    name: {
      header: "资金名称",
      aliases: ["资金项目"],
      type: "text",
      required: true,
      privacy: "public",
      note: "资金名称，如“中央财政专项扶贫资金”",
    },
    number: { header: "文号", aliases: ["下达文号"], type: "text", privacy: "public", note: "下达资金的文号" },
    level: { header: "级次", type: "choice", table: fundLevels, privacy: "public", note: "中央、省、市或县" },
    sector: { header: "行业", aliases: ["行业部门"], type: "text", privacy: "public", note: "行业，如“交通”“水利”" },
    amount: {
      header: "金额(万元)",
      aliases: ["资金规模"],
      type: "money",
      unit: "万元",
      required: "column",
      privacy: "public",
      note: "金额，单位是万元",
    },
    placeCode: {
      header: "去向代码",
      aliases: ["归属代码", "用款单位代码"],
      type: "code",
      levels: ["county", "township", "village"],
      privacy: "public",
      note: "用在哪里：县（6位）、乡镇（9位）或村（12位）的代码",
    },
    purpose: { header: "用途", type: "text", privacy: "public", note: "资金的用途" },
    date: {
      header: "下达日期",
      aliases: ["日期"],
      type: "date",
      monthOnly: true,
      privacy: "public",
      note: "下达的日期",
    },
  },
});
