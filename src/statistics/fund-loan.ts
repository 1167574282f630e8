import type { FundLoan } from "../model/county.ts";
import { owedOn } from "./mutual-fund.ts";

const DAY = 24 * 60 * 60 * 1000;
const YEAR_DAYS = 365;

/** What a ledger works out of a loan as of a day. */
export interface LoanFigures {
  /** 期限, whole months from 借款日期 to 到期日期. */
  readonly months?: number;
  /** 应收占用费 for the term, yuan: 借款金额 × 占用费率 × days from 借款日期 to 到期日期 ÷ 365. */
  readonly fee?: number;
  /** 余额 = 借款金额 − 已还本金. */
  readonly owed: number;
  /** 逾期天数: days after 到期日期 while something is owed; 0 where none. */
  readonly overdue: number;
}

/** The ledger's figures of a loan at the end of a day (ISO date). */
export function loanFigures(loan: Partial<FundLoan>, date: string): LoanFigures {
  const { start, due, rate, amount } = loan;
  const owed = owedOn(loan, date);
  const term = start !== undefined && due !== undefined ? daysBetween(start, due) : undefined;
  const fee =
    term === undefined || rate === undefined || amount === undefined
      ? undefined
      : (amount * rate * term) / 100 / YEAR_DAYS;
  return {
    ...(start !== undefined && due !== undefined ? { months: monthsBetween(start, due) } : {}),
    ...(fee === undefined ? {} : { fee: Math.round(fee * 100) / 100 }),
    owed,
    overdue: owed > 0 && due !== undefined && due < date ? daysBetween(due, date) : 0,
  };
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((date) => date.split("-").map(Number)) as [number[], number[]];
  const months = (b[0]! - a[0]!) * 12 + b[1]! - a[1]!;
  return b[2]! < a[2]! ? months - 1 : months;
}
