import { expect, it } from "vitest";
import { incomePerPerson, netIncomeOf, netIncomePerPerson } from "../../src/statistics/household-income.ts";

it("takes expenses from the four incomes", () => {
  expect(netIncomeOf({ wages: 5408, business: 6106, property: 0, transfers: 1289, expenses: 1883 })).toBe(10_920);
  expect(netIncomeOf({ wages: 1000 })).toBe(1000);
  expect(netIncomeOf({ business: 200, expenses: 900 })).toBe(-700);
  expect(netIncomeOf({ expenses: 900 })).toBeUndefined();
});

it("divides by the people of the household", () => {
  expect(netIncomePerPerson(10_920, 6)).toBe(1820);
  expect(netIncomePerPerson(10_920, 0)).toBeUndefined();
  expect(netIncomePerPerson(10_920, undefined)).toBeUndefined();
  expect(netIncomePerPerson(undefined, 6)).toBeUndefined();
});

it("takes the office's own 人均纯收入, else works it out", () => {
  const year = { householdId: "1", year: 2014 };
  expect(incomePerPerson({ ...year, netIncomePerPerson: 2194, netIncome: 1 }, 5)).toBe(2194);
  expect(incomePerPerson({ ...year, netIncome: 10_970 }, 5)).toBe(2194);
  expect(incomePerPerson({ ...year, wages: 12_000, expenses: 1030 }, 5)).toBe(2194);
  expect(incomePerPerson({ ...year, wages: 12_000 }, undefined)).toBeUndefined();
  expect(incomePerPerson(undefined, 5)).toBeUndefined();
});
