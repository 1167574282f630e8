import type { County, Village, VillageYear } from "../model/county.ts";
import { povertyRate } from "./poverty-rate.ts";
import { villageFigures } from "./village-figures.ts";

/** Figures that are summed over villages. */
const COUNTS = [
  "households",
  "population",
  "poorHouseholds",
  "poorPopulation",
  "exitedHouseholds",
  "exitedPopulation",
] as const satisfies readonly (keyof VillageYear)[];

/** A figure that is summed over villages. */
export type CountFigure = (typeof COUNTS)[number];

/** A figure of `Totals` that villages go into: a sum, or one of the two ratios. */
export type TotalFigure = CountFigure | "rate" | "netIncome";

/** Figures of a set of villages in one year. A sum is `undefined` where not one of the villages says. */
export interface Totals extends Readonly<Partial<Record<TotalFigure, number>>> {
  readonly villages: number;
  readonly poorVillages: number;
  /** 0–1: Σ poor people ÷ Σ people over villages that give both, never a mean of village rates. */
  readonly rate?: number;
  /** Yuan per person: Σ(village value × 乡村人口) ÷ Σ乡村人口 over villages that give both. */
  readonly netIncome?: number;
  /** For how many of the villages a figure is lacking, so that it is not in the total; absent where for none. */
  readonly lacking: Readonly<Partial<Record<TotalFigure, number>>>;
}

/** Sums a set of villages for a year. Pure; rates and means as the doc comments of `Totals` say. */
export function totalsOf(county: County, villages: readonly Village[], year: number): Totals {
  const rows = villages.flatMap((village) => villageFigures(county, village.code, year) ?? []);
  const rated = rows.filter((row) => povertyRate(row) !== undefined);
  const earning = rows.filter((row) => row.netIncome !== undefined && row.population !== undefined);
  const said: readonly (readonly [TotalFigure, number])[] = [
    ...COUNTS.map((figure) => [figure, known(rows, figure).length] as const),
    ["rate", rated.length],
    ["netIncome", earning.length],
  ];
  return {
    villages: villages.length,
    poorVillages: villages.filter((village) => village.isPoor).length,
    ...Object.fromEntries(COUNTS.map((figure) => [figure, sum(rows, figure)])),
    rate: povertyRate({ poorPopulation: sum(rated, "poorPopulation"), population: sum(rated, "population") }),
    netIncome: meanNetIncome(earning),
    lacking: Object.fromEntries(
      said.flatMap(([figure, count]) => (count === villages.length ? [] : [[figure, villages.length - count]])),
    ),
  };
}

/** Totals with no more than the figures that a sheet prints: what it does not say must not make it another sheet. */
export function withFigures(totals: Totals, figures: readonly TotalFigure[]): Totals {
  const only = (from: Readonly<Partial<Record<TotalFigure, number>>>) =>
    Object.fromEntries(figures.flatMap((figure) => (from[figure] === undefined ? [] : [[figure, from[figure]]])));
  return {
    villages: totals.villages,
    poorVillages: totals.poorVillages,
    ...only(totals),
    lacking: only(totals.lacking),
  };
}

/** Arithmetic mean of a summed figure per village, over the villages that say; `undefined` where none does. */
export function meanPerVillage(totals: Totals, figure: CountFigure): number | undefined {
  const sum = totals[figure];
  return sum === undefined ? undefined : sum / (totals.villages - (totals.lacking[figure] ?? 0));
}

/** Mean net income weighted by population (domain practice: 人均纯收入 of a township from its villages). */
export function meanNetIncome(rows: readonly Pick<VillageYear, "netIncome" | "population">[]): number | undefined {
  let income = 0;
  let people = 0;
  for (const { netIncome, population } of rows) {
    if (netIncome === undefined || population === undefined) continue;
    income += netIncome * population;
    people += population;
  }
  return people > 0 ? income / people : undefined;
}

const known = (rows: readonly VillageYear[], figure: CountFigure): number[] => rows.flatMap((row) => row[figure] ?? []);

function sum(rows: readonly VillageYear[], figure: CountFigure): number | undefined {
  const values = known(rows, figure);
  return values.length > 0 ? values.reduce((total, value) => total + value, 0) : undefined;
}
