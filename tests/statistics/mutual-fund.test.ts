import { describe, expect, it } from "vitest";
import { fundBooks, owedOn } from "../../src/statistics/mutual-fund.ts";

describe("fundBooks", () => {
  it("works out a fund's published books to the fen", () => {
    const books = fundBooks({ deposits: 191_816.41, lent: 556_000, governmentCapital: 748_380 });
    expect(books.assets).toBe(747_816.41);
    expect(books.liabilities).toBe(748_380);
    expect(books.netAssets).toBe(-563.59);
    expect((books.lentShare! * 100).toFixed(2)).toBe("74.35");
  });

  it("takes expenses from all income; 公益金 is set aside, not spent", () => {
    const books = fundBooks({
      feeIncome: 3480,
      governmentIncome: 500.1,
      managementIncome: 20,
      expenses: 2020.3,
      welfareFund: 696,
    });
    expect(books).toMatchObject({ income: 4000.1, surplus: 1979.8 });
    expect(fundBooks({ expenses: 5 }).surplus).toBeUndefined();
  });

  it("says nothing of what is not given", () => {
    expect(fundBooks({})).toEqual({});
    expect(fundBooks({ lent: 0, cash: 0 })).toEqual({ assets: 0 });
  });
});

describe("owedOn", () => {
  const loan = { amount: 5000, repaid: 2000, start: "2014-03-10", repaidOn: "2014-10-10" };

  it("is the loan less what was repaid by that day", () => {
    expect(["2014-03-09", "2014-03-10", "2014-10-09", "2014-10-10"].map((day) => owedOn(loan, day))).toEqual([
      0, 5000, 5000, 3000,
    ]);
  });

  it("counts a loan without dates", () => {
    expect(owedOn({ amount: 800, repaid: 300 }, "2014-12-31")).toBe(500);
  });
});
