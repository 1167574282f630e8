import { fundBooks, owedOn } from "../../statistics/mutual-fund.ts";
import type { ParsedTables } from "../load-tables.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** Warnings about mutual aid funds: more repaid than lent, more lent than there is, books that contradict the ledger. */
export function fundChecks({ fundLoans, fundBalances, households }: ParsedTables): Problem[] {
  const registered = new Set(households.rows.map(({ row }) => row.id));
  const loans = fundLoans.rows.flatMap(({ row, line }): Problem[] => [
    ...(row.repaid !== undefined && row.amount !== undefined && row.repaid > row.amount
      ? [
          warning(
            fundLoans,
            { line, column: "已还本金(元)", value: row.repaid },
            `大于借款金额${row.amount}`,
            "核对两项金额",
          ),
        ]
      : []),
    ...(row.isPoor === false && row.householdId !== undefined && registered.has(row.householdId)
      ? [
          warning(
            fundLoans,
            { line, column: "是否贫困户", value: "否" },
            `而户编号${row.householdId}在贫困户表中`,
            "核对是否贫困户",
          ),
        ]
      : []),
  ]);
  const byVillage = Map.groupBy(fundLoans.rows, ({ row }) => row.villageCode);
  const balances = fundBalances.rows.flatMap(({ row, line }): Problem[] => {
    const { lent, memberCapital, governmentCapital } = row;
    if (lent === undefined) return [];
    const at = { line, column: "借出互助金", value: lent };
    const outstanding = (byVillage.get(row.villageCode) ?? []).reduce(
      (sum, loan) => sum + owedOn(loan.row, row.date),
      0,
    );
    const { liabilities = 0, income = 0 } = fundBooks(row);
    const capital = liabilities + income;
    const hasCapital = memberCapital !== undefined && governmentCapital !== undefined;
    return [
      ...(outstanding > lent
        ? [warning(fundBalances, at, `少于台账中尚未归还的${outstanding}`, "核对互助资金台账和汇总")]
        : []),
      ...(hasCapital && lent > capital
        ? [warning(fundBalances, at, `多于会员和政府的互助金加各项收入${capital}`, "核对借出互助金和资金来源")]
        : []),
    ];
  });
  return [...loans, ...balances];
}
