/** Income, subsidies and loans, amounts in yuan: rows of the dictionary's tables. */
import type { Row } from "./fields.ts";
import type { fundBalances } from "./tables/fund-balances.ts";
import type { fundLoans } from "./tables/fund-loans.ts";
import type { householdYears } from "./tables/household-years.ts";
import type { subsidies } from "./tables/subsidies.ts";

/** One row of 户年度收支: income and expenses of a household in a year. */
export type HouseholdYear = Row<typeof householdYears>;

/** One row of 惠农资金. */
export type Subsidy = Row<typeof subsidies>;

/** One row of 互助资金台账: a loan of a village's mutual aid fund. */
export type FundLoan = Row<typeof fundLoans>;

/** One row of 互助资金汇总: the fund's books on a day. */
export type FundBalance = Row<typeof fundBalances>;
