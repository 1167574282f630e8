import { defineTable } from "../fields.ts";
import { householdId } from "./household-fields.ts";
import { yuan } from "./office-fields.ts";
import { year } from "./place-fields.ts";

/** 惠农资金: what a household was paid under each policy, one row per payment. */
export const subsidies = defineTable({
  name: "惠农资金",
  englishName: "subsidies",
  required: false,
  readers: "office",
  key: [],
  note: "贫困户领取的惠农资金，每户每年每类一行。",
  fields: {
    householdId,
    year: { ...year, privacy: "office" },
    kind: {
      header: "资金类别",
      aliases: ["补贴类别", "资金名称", "补贴项目", "类别"],
      type: "text",
      required: true,
      privacy: "office",
      note: "如“粮食直补”“退耕还林补助”“低保金”",
    },
    amount: { ...yuan("金额(元)", "当年实发金额", ["补贴金额", "发放金额"]), required: "column" },
  },
});
