import { defineTable } from "../fields.ts";
import { yuan } from "./office-fields.ts";
import { villageCode } from "./place-fields.ts";

/** 互助资金汇总: the books of a village's mutual aid fund on a day. */
export const fundBalances = defineTable({
  name: "互助资金汇总",
  englishName: "fund-balances",
  required: false,
  readers: "office",
  key: ["villageCode", "date"],
  note: "村互助资金收支结存，每村每个日期一行；资产 = 现金 + 银行存款 + 借出互助金。",
  fields: {
    villageCode: { ...villageCode, privacy: "office" },
    date: {
      header: "日期",
      aliases: ["截止日期", "统计日期"],
      type: "date",
      required: true,
      privacy: "office",
      note: "结存的日期，如 2014-12-31",
    },
    cash: yuan("现金", "库存现金", ["库存现金"]),
    deposits: yuan("银行存款", "银行存款", ["存款"]),
    lent: yuan("借出互助金", "尚未归还的借款本金", ["借出资金", "借出"]),
    memberCapital: yuan("会员入会互助金", "会员缴纳的互助金", ["会员互助金", "入会互助金"]),
    governmentCapital: yuan("政府拨入互助金", "财政拨入的互助金", ["财政拨入互助金", "拨入互助金"]),
    governmentIncome: yuan("政府补助收入", "财政补助收入", ["补助收入"]),
    feeIncome: yuan("占用费收入", "收取的占用费", ["资金占用费收入"]),
    managementIncome: yuan("业务管理费收入", "业务管理费收入", ["管理费收入"]),
    welfareFund: yuan("公益金", "按比例提取的公益金", ["提取公益金"]),
    expenses: yuan("业务活动支出", "办公等业务活动支出", ["业务支出", "活动支出"]),
  },
});
