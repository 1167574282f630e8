import { defineTable } from "../fields.ts";
import { maybeHouseholdId } from "./household-fields.ts";
import { day, officeText, yesNo, yuan } from "./office-fields.ts";
import { villageCode } from "./place-fields.ts";

/** 互助资金台账: one row per loan of a village's mutual aid fund. */
export const fundLoans = defineTable({
  name: "互助资金台账",
  englishName: "fund-loans",
  required: false,
  readers: "office",
  key: [],
  note: "村互助资金借款台账，每笔借款一行。",
  fields: {
    villageCode: { ...villageCode, privacy: "office" },
    number: {
      header: "序号",
      aliases: ["借款序号", "编号"],
      type: "identifier",
      privacy: "office",
      note: "台账中的序号",
    },
    borrower: {
      header: "借款人",
      aliases: ["借款人姓名", "姓名"],
      type: "text",
      required: true,
      privacy: "office",
      note: "借款人姓名",
    },
    householdId: maybeHouseholdId,
    isPoor: yesNo("是否贫困户", "借款人是否贫困户", ["贫困户"]),
    amount: { ...yuan("借款金额(元)", "借款金额", ["金额", "借款额"]), required: "column" },
    purpose: officeText("用途", "借款用途，如“养牛”", ["借款用途"]),
    start: day("借款日期", "借款的日期", ["借出日期", "借款时间"]),
    due: day("到期日期", "应还款的日期，不早于借款日期", ["到期时间", "应还日期"]),
    rate: {
      header: "占用费率(%)",
      aliases: ["占用费率", "费率"],
      type: "decimal",
      unit: "%",
      min: 0,
      max: 100,
      privacy: "office",
      note: "年占用费率，6%填6",
      hint: "以百分数填写，6%填6",
    },
    repaid: yuan("已还本金(元)", "已归还的本金，不大于借款金额", ["归还本金", "还款金额"]),
    repaidOn: day("还款日期", "最近一次还款的日期", ["还款时间", "归还日期"]),
    feePaid: yuan("已收占用费", "已收的占用费", ["已收占用费(元)"]),
    jointGroup: officeText("联保小组", "联保小组名称", []),
    guarantor: officeText("担保人", "担保人姓名", ["担保人姓名"]),
  },
});
