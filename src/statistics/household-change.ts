import type { HouseholdYear } from "../model/county.ts";

/** Amounts of a household's year that can be compared. */
const AMOUNTS = [
  "wages",
  "business",
  "property",
  "transfers",
  "expenses",
  "netIncome",
  "netIncomePerPerson",
] as const satisfies readonly (keyof HouseholdYear)[];

/** An amount of a household's year. */
export type YearAmount = (typeof AMOUNTS)[number];

/** What became more or less from one year to another, yuan to a fen; nothing of what one of them does not say. */
export function householdChange(
  before: Partial<HouseholdYear> | undefined,
  after: Partial<HouseholdYear> | undefined,
): Partial<Record<YearAmount, number>> {
  return Object.fromEntries(
    AMOUNTS.flatMap((amount) => {
      const [from, to] = [before?.[amount], after?.[amount]];
      return from === undefined || to === undefined ? [] : [[amount, Math.round((to - from) * 100) / 100]];
    }),
  );
}
