import { dayIn, isoDate } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import type { Holding } from "../finance/holdings.ts";
import type { Household } from "../people/household.ts";
import { personName } from "../people/person-names.ts";
import type { PeopledVillage } from "../places/inhabitants.ts";
import type { SampleVillage, Terrain } from "../places/villages.ts";
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

const purposes: Readonly<Record<Terrain, readonly string[]>> = {
  川坝区: ["养牛", "养鸡", "核桃管理", "花椒种植", "设施蔬菜", "小商业"],
  半山区: ["养牛", "养鸡", "核桃管理", "花椒种植", "中药材种植"],
  高山区: ["养牛", "养羊", "养蜂", "中药材种植", "马铃薯种植"],
};

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
    purpose: rng.pick(purposes[village.terrain]),
    lentOn: isoDate(2014, month, day),
    dueOn: isoDate(2015, month, day),
    repaid,
    ...(repaid > 0 ? { repaidOn: dayIn(rng, 2014, month + 1, 12) } : {}),
    guarantor: personName(rng, "男"),
  };
}

/** What a fund stands on: its members and the money paid in, yuan. */
interface Capital {
  /** Registered households that are members; the state pays their share. */
  readonly members: readonly Household[];
  readonly paidByMembers: number;
  readonly paidByState: number;
}

/** Every member household pays once; the share of a poor one is in the state's money. */
const share = 500;
const stateMoney = 200_000;

function capitalOf(place: PeopledVillage, holdingsById: ReadonlyMap<string, Holding>): Capital {
  const rng = createRng(`${place.village.seed} fund capital`);
  const others = Math.max(0, place.population / 4.1 - place.registered.length);
  return {
    members: place.registered.filter(({ id }) => holdingsById.get(id)!.isFundMember),
    paidByMembers: Math.round(others * rng.between(0.3, 0.6)) * share,
    paidByState: stateMoney,
  };
}

/** Loans of 2014: to members among the registered households and to others, until the fund has lent what it may. */
function lend(place: PeopledVillage, { members, paidByMembers, paidByState }: Capital): Loan[] {
  const { village } = place;
  const rng = createRng(`${village.seed} loans`);
  const limit = (paidByMembers + paidByState) * rng.between(0.55, 0.8);
  const poor = rng.shuffled(members);
  const loans: Loan[] = [];
  for (let lent = 0; ; ) {
    const loan = drawLoan(rng, village, rng.chance(0.6) ? poor.pop() : undefined, loans.length + 1);
    lent += loan.amount - loan.repaid;
    if (lent > limit) return loans;
    loans.push(loan);
  }
}

/** The funds of the county: one row of books and the loans of each. */
export interface Fund {
  readonly village: SampleVillage;
  readonly capital: Capital;
  readonly loans: readonly Loan[];
}

/** The funds of the villages that have one. */
export function mutualFunds(villages: readonly PeopledVillage[], holdingsById: ReadonlyMap<string, Holding>): Fund[] {
  return villages
    .filter(({ village }) => hasMutualFund(village))
    .map((place) => {
      const capital = capitalOf(place, holdingsById);
      return { village: place.village, capital, loans: lend(place, capital) };
    });
}

/** 互助资金台账.csv */
export function loanTable(funds: readonly Fund[]): Table {
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
    funds
      .flatMap(({ loans }) => loans)
      .map((loan) => ({
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

function balanceRow({ village, capital, loans }: Fund) {
  const rng = createRng(`${village.seed} fund balance`);
  const lent = loans.reduce((sum, { amount, repaid }) => sum + amount - repaid, 0);
  const repaid = loans.reduce((sum, loan) => sum + loan.repaid, 0);
  // Fees come in with the money that is paid back.
  const fees = Math.round(repaid * 0.06);
  const spending = Math.round(fees * rng.between(0.3, 0.6));
  const cash = rng.int(300, 2900);
  return {
    行政村代码: village.code,
    日期: "2014-12-31",
    现金: cash,
    银行存款: capital.paidByMembers + capital.paidByState + fees - spending - lent - cash,
    借出互助金: lent,
    会员入会互助金: capital.paidByMembers,
    政府拨入互助金: capital.paidByState,
    政府补助收入: 0,
    占用费收入: fees,
    业务管理费收入: 0,
    公益金: Math.round(fees * 0.2),
    业务活动支出: spending,
  };
}

/** 互助资金汇总.csv: at the end of 2014 what a fund holds is what was paid in, plus fees, less what it spent. */
export function balanceTable(funds: readonly Fund[]): Table {
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
    funds.map(balanceRow),
  );
}
