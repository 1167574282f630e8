import { type Table, table } from "../csv.ts";
import type { Household } from "../people/household.ts";

/** One row of 惠农资金, yuan. */
export interface Subsidy {
  readonly householdId: string;
  readonly year: number;
  readonly kind: string;
  readonly amount: number;
}

/** What the state paid a household in a year: by land, by age and by support class; support alone rose in 2014. */
export function subsidiesOf(household: Household, year: number, farmland: number, returnedForest: number): Subsidy[] {
  const elders = household.members.filter(({ age }) => age >= 60).length;
  const support = household.support;
  const paid = support ? support.monthly * 12 * support.persons * (year === 2014 ? 1 : 0.9) : 0;
  const amounts: [string, number][] = [
    ["粮食直补", farmland * 10.4],
    ["农资综合补贴", farmland * 58],
    ["退耕还林补助", returnedForest * 125],
    ["养老金", household.attribute === "五保户" ? 0 : elders * 660],
    [support?.kind.startsWith("五保") ? "五保供养金" : "低保金", paid],
  ];
  return amounts
    .map(([kind, amount]) => ({ householdId: household.id, year, kind, amount: Math.round(amount) }))
    .filter(({ amount }) => amount > 0);
}

/** 惠农资金.csv */
export function subsidyTable(subsidies: readonly Subsidy[]): Table {
  return table(
    "惠农资金",
    ["户编号", "年度", "资金类别", "金额(元)"],
    subsidies.map(({ householdId, year, kind, amount }) => ({
      户编号: householdId,
      年度: year,
      资金类别: kind,
      "金额(元)": amount,
    })),
  );
}
