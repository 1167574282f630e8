import { type Table, table } from "../csv.ts";
import { type Household, isStillPoor } from "../people/household.ts";
import { createRng, type Rng } from "../rng.ts";
import type { Subsidy } from "./subsidies.ts";

/** One row of 户年度收支, whole yuan. */
export interface Income {
  readonly householdId: string;
  readonly year: number;
  readonly wages: number;
  readonly business: number;
  readonly property: number;
  readonly transfers: number;
  readonly costs: number;
  readonly persons: number;
}

/** 家庭纯收入: what came in less what it cost to produce it. */
export function netIncome({ wages, business, property, transfers, costs }: Income): number {
  return wages + business + property + transfers - costs;
}

function perPersonAimedAt(rng: Rng, household: Household, year: number): number {
  if (year === 2013) return rng.int(1750, 2600);
  return isStillPoor(household) ? rng.int(2080, 2760) : rng.int(3020, 4300);
}

/** Yuan per person under which a household does not earn anything worth writing down. */
const leastEarned = 150;

/**
 * The household's year. Transfers are its subsidies and a little from relatives; the rest is wages and farming, so that
 * who still counts as poor stays below the line of 2,800 yuan and who left poverty is above it. A 五保户, and whoever
 * gets as much in transfers as the others earn, lives on these alone.
 */
export function incomeOf(household: Household, year: number, subsidies: readonly Subsidy[]): Income {
  const rng = createRng(`${household.seed} income ${year}`);
  const persons = household.members.length;
  const paid = subsidies.reduce((sum, { amount }) => sum + amount, 0);
  const earned = perPersonAimedAt(rng, household, year) * persons - paid;
  if (household.attribute === "五保户" || earned < leastEarned * persons)
    return { householdId: household.id, year, wages: 0, business: 0, property: 0, transfers: paid, costs: 0, persons };
  const property = rng.chance(0.3) ? Math.round(earned * rng.between(0.01, 0.04)) : 0;
  const gifts = Math.round(earned * rng.between(0, 0.03));
  const leavers = household.members.filter(({ workMonths }) => workMonths !== undefined).length;
  const wageShare = leavers > 0 ? rng.between(0.45, 0.75) : rng.between(0, 0.2);
  const rest = earned - property - gifts;
  const wages = Math.round(rest * wageShare);
  const margin = rest - wages;
  const costs = Math.round(margin * rng.between(0.25, 0.6));
  const business = margin + costs;
  return { householdId: household.id, year, wages, business, property, transfers: paid + gifts, costs, persons };
}

/** 户年度收支.csv */
export function incomeTable(incomes: readonly Income[]): Table {
  return table(
    "户年度收支",
    [
      "户编号",
      "年度",
      "工资性收入",
      "生产经营性收入",
      "财产性收入",
      "转移性收入",
      "生产经营性支出",
      "家庭纯收入",
      "人均纯收入",
    ],
    incomes.map((income) => ({
      户编号: income.householdId,
      年度: income.year,
      工资性收入: income.wages,
      生产经营性收入: income.business,
      财产性收入: income.property,
      转移性收入: income.transfers,
      生产经营性支出: income.costs,
      家庭纯收入: netIncome(income),
      人均纯收入: (netIncome(income) / income.persons).toFixed(2),
    })),
  );
}
