import type { County, Village, VillageYear } from "../model/county.ts";
import { povertyRate } from "./poverty-rate.ts";
import { villageFigures } from "./village-figures.ts";

/** Figures of a set of villages in one year. A sum is `undefined` where not one of the villages says. */
export interface Totals {
  readonly villages: number;
  readonly poorVillages: number;
  readonly households?: number;
  readonly population?: number;
  readonly poorHouseholds?: number;
  readonly poorPopulation?: number;
  readonly exitedHouseholds?: number;
  readonly exitedPopulation?: number;
  /** 0–1: Σ poor people ÷ Σ people over villages that give both, never a mean of village rates. */
  readonly rate?: number;
  /** Yuan per person: Σ(village value × 乡村人口) ÷ Σ乡村人口 over villages that give both. */
  readonly netIncome?: number;
}

type CountField =
  | "households"
  | "population"
  | "poorHouseholds"
  | "poorPopulation"
  | "exitedHouseholds"
  | "exitedPopulation";

/** Sums a set of villages for a year. Pure; rates and means as the doc comments of `Totals` say. */
export function totalsOf(county: County, villages: readonly Village[], year: number): Totals {
  const rows = villages.map((village) => villageFigures(county, village.code, year)).filter((row) => row !== undefined);
  const rated = rows.filter((row) => row.poorPopulation !== undefined && row.population !== undefined);
  return {
    villages: villages.length,
    poorVillages: villages.filter((village) => village.isPoor).length,
    households: sum(rows, "households"),
    population: sum(rows, "population"),
    poorHouseholds: sum(rows, "poorHouseholds"),
    poorPopulation: sum(rows, "poorPopulation"),
    exitedHouseholds: sum(rows, "exitedHouseholds"),
    exitedPopulation: sum(rows, "exitedPopulation"),
    rate: povertyRate({ poorPopulation: sum(rated, "poorPopulation"), population: sum(rated, "population") }),
    netIncome: meanNetIncome(rows),
  };
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

function sum(rows: readonly VillageYear[], field: CountField): number | undefined {
  const values = rows.map((row) => row[field]).filter((value) => value !== undefined);
  return values.length > 0 ? values.reduce((total, value) => total + value, 0) : undefined;
}
