import type { FundBalance } from "../../../model/county.ts";
import { fundBooks } from "../../../statistics/mutual-fund.ts";
import { dateText } from "../date-text.ts";
import { type ColumnOf, type RegisterTable, registerTable } from "./register-table.ts";

const money = (header: string, value: (row: FundBalance) => number | undefined): ColumnOf<FundBalance> => ({
  header,
  width: 7,
  digits: 2,
  value,
});

/** 收支结余: what a fund has and owes at the dates of its books, and how its income and spending stand. */
export function fundTable(books: readonly FundBalance[]): RegisterTable {
  return registerTable({
    heading: "收支结余",
    rows: books.toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? "")),
    columns: [
      { header: "日期", width: 8, align: "center", value: ({ date }) => dateText(date) },
      money("现金", ({ cash }) => cash),
      money("银行存款", ({ deposits }) => deposits),
      money("借出互助金", ({ lent }) => lent),
      money("资产合计", (row) => fundBooks(row).assets),
      money("会员入会互助金", ({ memberCapital }) => memberCapital),
      money("政府拨入互助金", ({ governmentCapital }) => governmentCapital),
      money("负债合计", (row) => fundBooks(row).liabilities),
      money("净资产", (row) => fundBooks(row).netAssets),
      money("收入合计", (row) => fundBooks(row).income),
      money("其中占用费", ({ feeIncome }) => feeIncome),
      money("业务活动支出", ({ expenses }) => expenses),
      money("公益金", ({ welfareFund }) => welfareFund),
      money("结余", (row) => fundBooks(row).surplus),
    ],
  });
}
