import { type FundBalance, type FundLoan, isInternal } from "../model/county.ts";
import { knownMoney } from "./known-sum.ts";
import { oncePerCounty } from "./once-per-county.ts";

/** The books of a village's mutual aid fund on a day, yuan. A figure is `undefined` where nothing it is made of is given. */
export interface FundBooks {
  /** 资产 = 现金 + 银行存款 + 借出互助金. */
  readonly assets?: number;
  /** 负债 = 会员入会互助金 + 政府拨入互助金. */
  readonly liabilities?: number;
  /** 净资产 = 资产 − 负债. */
  readonly netAssets?: number;
  /** 借出占比 = 借出互助金 ÷ 资产, 0–1. */
  readonly lentShare?: number;
  /** 收入 = 政府补助收入 + 占用费收入 + 业务管理费收入. */
  readonly income?: number;
  /** 结余 = 收入 − 业务活动支出; 公益金 is set aside out of it and still among the assets. */
  readonly surplus?: number;
}

/** Works out a fund's books, each by the formula in `FundBooks`; a part that is not given counts as none. */
export function fundBooks(balance: Omit<FundBalance, "villageCode" | "date">): FundBooks {
  const assets = knownMoney([balance.cash, balance.deposits, balance.lent]);
  const liabilities = knownMoney([balance.memberCapital, balance.governmentCapital]);
  const income = knownMoney([balance.governmentIncome, balance.feeIncome, balance.managementIncome]);
  const { lent, expenses } = balance;
  return {
    assets,
    liabilities,
    netAssets: assets === undefined || liabilities === undefined ? undefined : knownMoney([assets, -liabilities]),
    lentShare: assets && lent !== undefined ? lent / assets : undefined,
    income,
    surplus: income === undefined ? undefined : knownMoney([income, -(expenses ?? 0)]),
  };
}

/** What is still owed of a loan at the end of a day (ISO date), yuan: 借款金额 − 已还本金. A loan without a date counts. */
export function owedOn({ amount = 0, repaid = 0, start, repaidOn }: Partial<FundLoan>, date: string): number {
  if (start !== undefined && start > date) return 0;
  return amount - (repaidOn !== undefined && repaidOn > date ? 0 : repaid);
}

/** Codes of the villages that have a mutual aid fund: an organisation or, as far as an edition knows, loans or books. */
export const villagesWithFund = oncePerCounty((county): ReadonlySet<string> => {
  const organised = (county.organisations ?? []).filter(({ kind }) => kind === "互助资金");
  const booked = isInternal(county) ? [...(county.fundLoans ?? []), ...(county.fundBalances ?? [])] : [];
  return new Set([...organised.map(({ placeCode }) => placeCode), ...booked.map(({ villageCode }) => villageCode)]);
});
