import type { FundLoan } from "../model/county.ts";
import { owedOn } from "../statistics/mutual-fund.ts";
import { dateText } from "./parts/date-text.ts";
import { defineRegister } from "./parts/register/define-register.tsx";
import { fundTable } from "./parts/register/fund-table.ts";
import { type ColumnOf, registerTable } from "./parts/register/register-table.ts";

/** 互助资金公示表: loans and books of the fund for the board; borrowers are named where the county says so. */
export default defineRegister<"village">({
  id: "mutual-fund-notice",
  name: "互助资金公示表",
  levels: ["village"],
  title: () => "扶贫互助资金借款和收支公示表",
  unit: "元",
  tables(source, { code }) {
    const { asOf, namesBorrowers } = source.county.profile;
    const loans = source.rows("fundLoans", code).filter(({ start }) => start === undefined || start <= asOf);
    const books = source.rows("fundBalances", code).filter(({ date }) => date !== undefined && date <= asOf);
    if (loans.length === 0 && books.length === 0) return undefined;
    const names: readonly ColumnOf<FundLoan>[] = namesBorrowers
      ? [{ header: "借款人", width: 7, align: "center", value: ({ borrower }) => borrower }]
      : [];
    return [
      registerTable({
        heading: "借款情况",
        rows: loans,
        columns: [
          ...names,
          { header: "借款金额", width: 7, digits: 2, sum: "sum", value: ({ amount }) => amount },
          { header: "用途", width: 8, align: "center", value: ({ purpose }) => purpose },
          { header: "借款日期", width: 8, align: "center", value: ({ start }) => dateText(start) },
          { header: "到期日期", width: 8, align: "center", value: ({ due }) => dateText(due) },
          { header: "已还本金", width: 7, digits: 2, sum: "sum", value: ({ repaid }) => repaid },
          { header: "余额", width: 7, digits: 2, sum: "sum", value: (loan) => owedOn(loan, asOf) },
        ],
      }),
      ...(books.length > 0 ? [fundTable(books)] : []),
    ];
  },
  notes: ({ county }) => [
    `公示数据截至${county.profile.asOf}。如有异议，请向互助组织监事会反映，或拨打监督电话12317。`,
  ],
  signatures: ["理事长", "会计", "监事会", "公示日期"],
});
