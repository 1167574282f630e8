import { dayIn, isoDate } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import type { Holding } from "../finance/holdings.ts";
import type { Household } from "../people/household.ts";
import { personName } from "../people/person-names.ts";
import type { SampleVillage } from "../places/villages.ts";
import { createRng, type Rng } from "../rng.ts";

/** One row of 互助资金台账, yuan. */
export interface Loan {
  readonly villageCode: string;
  readonly serial: number;
  readonly borrower: string;
  readonly householdId?: string;
  readonly amount: number;
  readonly purpose: string;
  readonly lentOn: string;
  readonly dueOn: string;
  readonly repaid: number;
  readonly repaidOn?: string;
  readonly guarantor: string;
}

/** Funds stand in the poor villages and in every fifth of the others: about half of all. */
export function hasMutualFund(village: SampleVillage): boolean {
  return village.isPoor || village.index % 5 === 0;
}

function drawLoan(rng: Rng, village: SampleVillage, borrower: Household | undefined, serial: number): Loan {
  const month = rng.int(3, 9);
  const day = rng.int(1, 28);
  const amount = rng.pick([3000, 5000, 5000, 8000, 10000]);
  const repaid = rng.weighted([
    [0, 6],
    [amount / 2, 2],
    [amount, 2],
  ]);
  return {
    villageCode: village.code,
    serial,
    borrower: borrower ? borrower.members[0]!.name : personName(rng, "男"),
    ...(borrower ? { householdId: borrower.id } : {}),
    amount,
    purpose: rng.pick(["养牛", "养鸡", "中药材种植", "核桃管理", "花椒种植", "小商业"]),
    lentOn: isoDate(2014, month, day),
    dueOn: isoDate(2015, month, day),
    repaid,
    ...(repaid > 0 ? { repaidOn: dayIn(rng, 2014, month + 1, 12) } : {}),
    guarantor: personName(rng, "男"),
  };
}

/** Loans of 2014: to members among the registered households first, then to others of the village. */
export function lend(
  villages: readonly SampleVillage[],
  households: readonly Household[],
  holdingsById: ReadonlyMap<string, Holding>,
): Loan[] {
  return villages.filter(hasMutualFund).flatMap((village) => {
    const rng = createRng(`${village.code} loans`);
    const members = households.filter(
      (household) => household.village === village && holdingsById.get(household.id)!.isFundMember,
    );
    const borrowers: (Household | undefined)[] = rng.shuffled(members).slice(0, rng.int(5, 9));
    while (borrowers.length < 12) borrowers.push(undefined);
    return borrowers.map((borrower, i) => drawLoan(rng, village, borrower, i + 1));
  });
}

/** 互助资金台账.csv */
export function loanTable(loans: readonly Loan[]): Table {
  return table(
    "互助资金台账",
    [
      "行政村代码",
      "序号",
      "借款人",
      "户编号",
      "是否贫困户",
      "借款金额(元)",
      "用途",
      "借款日期",
      "到期日期",
      "占用费率(%)",
      "已还本金(元)",
      "还款日期",
      "担保人",
    ],
    loans.map((loan) => ({
      行政村代码: loan.villageCode,
      序号: loan.serial,
      借款人: loan.borrower,
      户编号: loan.householdId,
      是否贫困户: loan.householdId ? "是" : "否",
      "借款金额(元)": loan.amount,
      用途: loan.purpose,
      借款日期: loan.lentOn,
      到期日期: loan.dueOn,
      "占用费率(%)": 6,
      "已还本金(元)": loan.repaid,
      还款日期: loan.repaidOn,
      担保人: loan.guarantor,
    })),
  );
}

function balanceRow(village: SampleVillage, loans: readonly Loan[]) {
  const rng = createRng(`${village.code} fund balance`);
  const own = loans.filter(({ villageCode }) => villageCode === village.code);
  const lent = own.reduce((sum, { amount, repaid }) => sum + amount - repaid, 0);
  const memberShares = rng.int(60, 110) * 200;
  const stateShares = rng.pick([100000, 120000, 150000]);
  const fees = Math.round(own.reduce((sum, { amount }) => sum + amount, 0) * 0.06);
  const reserve = Math.round(fees * 0.2);
  const spending = Math.round(fees * rng.between(0.3, 0.6));
  const cash = rng.int(300, 2900);
  return {
    行政村代码: village.code,
    日期: "2014-12-31",
    现金: cash,
    银行存款: memberShares + stateShares + fees - spending - lent - cash,
    借出互助金: lent,
    会员入会互助金: memberShares,
    政府拨入互助金: stateShares,
    政府补助收入: 0,
    占用费收入: fees,
    业务管理费收入: 0,
    公益金: reserve,
    业务活动支出: spending,
  };
}

/** 互助资金汇总.csv: at the end of 2014 what a fund holds is what was paid in, plus fees, less what it spent. */
export function balanceTable(villages: readonly SampleVillage[], loans: readonly Loan[]): Table {
  return table(
    "互助资金汇总",
    [
      "行政村代码",
      "日期",
      "现金",
      "银行存款",
      "借出互助金",
      "会员入会互助金",
      "政府拨入互助金",
      "政府补助收入",
      "占用费收入",
      "业务管理费收入",
      "公益金",
      "业务活动支出",
    ],
    villages.filter(hasMutualFund).map((village) => balanceRow(village, loans)),
  );
}
