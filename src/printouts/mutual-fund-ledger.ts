import { loanFigures } from "../statistics/fund-loan.ts";
import { dateText } from "./parts/date-text.ts";
import { entryGroupColumn, withHouseholds } from "./parts/household/household-entries.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { fundTable } from "./parts/register/fund-table.ts";
import { registerTable } from "./parts/register/register-table.ts";

/** 互助资金运行台账: every loan with what is due, paid, owed and overdue, and the fund's books. */
export default defineRegister<"village">({
  id: "mutual-fund-ledger",
  name: "互助资金运行台账",
  levels: ["village"],
  paper: "A3 landscape",
  title: () => "扶贫互助资金运行台账",
  unit: "元",
  tables(source, { code }) {
    const { county } = source;
    const { asOf } = county.profile;
    const loans = source.rows("fundLoans", code).filter(({ start }) => start === undefined || start <= asOf);
    const books = source.rows("fundBalances", code).filter(({ date }) => date !== undefined && date <= asOf);
    if (loans.length === 0 && books.length === 0) return undefined;
    return [
      registerTable({
        heading: "借款台账",
        rows: withHouseholds(source, loans).map((loan) => ({ ...loan, figures: loanFigures(loan, asOf) })),
        columns: [
          { header: "借款人", width: 6, align: "center", sum: { countOf: "笔" }, value: ({ borrower }) => borrower },
          entryGroupColumn,
          {
            header: "是否贫困户",
            width: 4,
            align: "center",
            value: ({ isPoor }) => (isPoor === undefined ? undefined : isPoor ? "是" : "否"),
          },
          { header: "借款金额", width: 6, digits: 2, sum: "sum", value: ({ amount }) => amount },
          { header: "用途", width: 6, align: "center", value: ({ purpose }) => purpose },
          { header: "借款日期", width: 7, align: "center", value: ({ start }) => dateText(start) },
          { header: "期限（月）", width: 4, digits: 0, value: ({ figures }) => figures.months },
          { header: "到期日期", width: 7, align: "center", value: ({ due }) => dateText(due) },
          { header: "占用费率（%）", width: 5, digits: 2, value: ({ rate }) => rate },
          { header: "应收占用费", width: 6, digits: 2, sum: "sum", value: ({ figures }) => figures.fee },
          { header: "已收占用费", width: 6, digits: 2, sum: "sum", value: ({ feePaid }) => feePaid },
          { header: "已还本金", width: 6, digits: 2, sum: "sum", value: ({ repaid }) => repaid },
          { header: "还款日期", width: 7, align: "center", value: ({ repaidOn }) => dateText(repaidOn) },
          { header: "余额", width: 6, digits: 2, sum: "sum", value: ({ figures }) => figures.owed },
          {
            header: "逾期（天）",
            width: 5,
            align: "center",
            value: ({ figures: { overdue } }) => (overdue > 0 ? `▲${overdue}` : undefined),
          },
          {
            header: "联保小组、担保人",
            width: 7,
            align: "center",
            value: ({ jointGroup, guarantor }) => [jointGroup, guarantor].filter(Boolean).join("、") || undefined,
          },
          { header: "签字", width: 6, isByHand: true },
        ],
      }),
      ...(books.length > 0 ? [fundTable(books)] : []),
    ];
  },
  notes: ({ county }) => [
    `余额、逾期天数算至${county.profile.asOf}；应收占用费＝借款金额×年占用费率×借款天数÷365。▲为逾期。`,
  ],
  signatures: ["理事长", "会计", "出纳", "监事会"],
});
