import { defineTable } from "../fields.ts";
import { householdId } from "./household-fields.ts";
import { day, officeText } from "./office-fields.ts";

/** 走访记录: one row per visit of a helper to a household. */
export const visits = defineTable({
  name: "走访记录",
  englishName: "visits",
  required: false,
  readers: "office",
  key: [],
  note: "帮扶责任人走访贫困户的记录，每次一行。",
  fields: {
    householdId,
    date: { ...day("日期", "走访的日期", ["走访日期", "走访时间"]), required: true },
    helperId: {
      header: "帮扶责任人编号",
      aliases: ["帮扶人编号", "责任人编号"],
      type: "identifier",
      references: "helpers",
      privacy: "office",
      note: "帮扶责任人表中的编号",
    },
    content: officeText("内容", "走访的情况", ["走访内容", "走访情况"]),
  },
});
