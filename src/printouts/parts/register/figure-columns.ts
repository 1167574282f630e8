import type { Totals } from "../../../statistics/totals.ts";
import type { ColumnOf } from "./register-table.ts";

/** A row of figures of a place or of several, by year. */
export interface FigureRow {
  readonly totals: (year: number) => Totals;
}

/** Figures of some rows together; a rate or a mean is worked out anew from the places, never added up. */
export type TogetherOf<R> = (rows: readonly R[], year: number) => Totals;

/** Decimals of rates in statistical tables, which are filed beside the county's own. */
const RATE_DIGITS = 2;

/** A column of a count of a year, with its sums. */
export function countColumn<R extends FigureRow>(
  header: string,
  figure: "households" | "population" | "poorHouseholds" | "poorPopulation" | "exitedHouseholds" | "exitedPopulation",
  year: number,
  together: TogetherOf<R>,
): ColumnOf<R> {
  return {
    header,
    // 农业户籍人口 is not to be cut.
    width: figure === "population" ? 7.5 : 6,
    digits: 0,
    value: ({ totals }) => totals(year)[figure],
    sum: { of: (rows) => together(rows, year)[figure] },
  };
}

/** 贫困发生率 of a year in percent. */
export function rateColumn<R extends FigureRow>(year: number, together: TogetherOf<R>): ColumnOf<R> {
  const percent = ({ rate }: Totals) => (rate === undefined ? undefined : rate * 100);
  return {
    header: `${year}年贫困发生率（%）`,
    width: 6,
    digits: RATE_DIGITS,
    value: ({ totals }) => percent(totals(year)),
    sum: { of: (rows) => percent(together(rows, year)) },
  };
}

/** 农民人均纯收入 of a year: a village's own, of several the mean by 乡村人口. */
export function incomeColumnOf<R extends FigureRow>(year: number, together: TogetherOf<R>): ColumnOf<R> {
  return {
    header: `${year}年农民人均纯收入（元）`,
    width: 7,
    digits: 0,
    value: ({ totals }) => totals(year).netIncome,
    sum: { of: (rows) => together(rows, year).netIncome },
  };
}
