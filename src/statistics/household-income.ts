import type { HouseholdYear } from "../model/county.ts";

/**
 * 家庭纯收入 of a household in a year, yuan: 工资性 + 生产经营性 + 财产性 + 转移性收入 − 生产经营性支出 (the form's own formula).
 * An income that is not given counts as none; `undefined` where not one is.
 */
export function netIncomeOf({ wages, business, property, transfers, expenses }: Partial<HouseholdYear>) {
  const incomes = [wages, business, property, transfers].filter((income) => income !== undefined);
  if (incomes.length === 0) return undefined;
  return incomes.reduce((sum, income) => sum + income, 0) - (expenses ?? 0);
}

/** 人均纯收入, yuan per person: 家庭纯收入 ÷ 家庭人口. */
export function netIncomePerPerson(netIncome: number | undefined, size: number | undefined): number | undefined {
  return netIncome === undefined || !size ? undefined : netIncome / size;
}

/** 人均纯收入 as the office has it; where it gives none, 家庭纯收入 as it has it or by its formula ÷ 家庭人口. */
export function incomePerPerson(year: HouseholdYear | undefined, size: number | undefined): number | undefined {
  return year?.netIncomePerPerson ?? (year && netIncomePerPerson(year.netIncome ?? netIncomeOf(year), size));
}
