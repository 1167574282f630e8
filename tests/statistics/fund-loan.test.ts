import { describe, expect, it } from "vitest";
import { loanFigures } from "../../src/statistics/fund-loan.ts";

const loan = { amount: 5000, start: "2014-07-09", due: "2015-07-09", rate: 6, repaid: 2500, repaidOn: "2014-10-23" };

describe("figures of a loan", () => {
  it("are the term, the fee of the term by days, and what is owed", () => {
    expect(loanFigures(loan, "2014-12-31")).toEqual({ months: 12, fee: 300, owed: 2500, overdue: 0 });
    expect(loanFigures({ ...loan, due: "2015-01-08" }, "2014-12-31")).toMatchObject({ months: 5, fee: 150.41 });
  });

  it("are overdue by days after the due day, and not where nothing is owed", () => {
    expect(loanFigures(loan, "2015-07-09").overdue).toBe(0);
    expect(loanFigures(loan, "2015-08-01").overdue).toBe(23);
    expect(loanFigures({ ...loan, repaid: 5000 }, "2015-08-01")).toMatchObject({ owed: 0, overdue: 0 });
  });

  it("leave out what they have no dates or rate for", () => {
    const { due: _due, ...open } = loan;
    expect(loanFigures(open, "2014-12-31")).toEqual({ owed: 2500, overdue: 0 });
  });
});
