import type { CountyOptions } from "./county-options.ts";
import { type Table, tableText } from "./csv.ts";
import { holdingOf } from "./finance/holdings.ts";
import { incomeOf, incomeTable } from "./finance/incomes.ts";
import { subsidiesOf, subsidyTable } from "./finance/subsidies.ts";
import { createLand } from "./land/land.ts";
import { assignHelpers } from "./organisations/assign-helpers.ts";
import { appointCadres, cadreTable } from "./organisations/cadres.ts";
import { organisationTable } from "./organisations/organisation-table.ts";
import type { Household } from "./people/household.ts";
import { changeTable, householdTable, memberTable } from "./people/household-tables.ts";
import { registerHouseholds } from "./people/households.ts";
import { countyText } from "./places/county-profile.ts";
import { peopledVillages } from "./places/inhabitants.ts";
import { mapText } from "./places/map-file.ts";
import { townshipTable, villageTable } from "./places/place-tables.ts";
import { assignSpecialAreas } from "./places/special-areas.ts";
import { villageYearTable } from "./places/village-years.ts";
import { expectedPeople, settleVillages } from "./places/villages.ts";
import { welfareTable } from "./places/welfare.ts";
import { countyPlan } from "./plan/county-plan.ts";
import { documentTable } from "./records/documents.ts";
import { measureTable } from "./records/measures.ts";
import { balanceTable, hasMutualFund, loanTable, mutualFunds } from "./records/mutual-funds.ts";
import { trainingTable } from "./records/trainings.ts";
import { texts } from "./texts/texts.ts";

/**
 * Incomes and subsidies of both years. 2013 is left out for a household that changed in 2014: its income per person
 * would be measured against members that the export no longer holds.
 */
function moneyOf(households: readonly Household[], holdings: ReadonlyMap<string, ReturnType<typeof holdingOf>>) {
  const yearly = households.flatMap((household) => {
    const { farmland, returnedForest } = holdings.get(household.id)!;
    return (household.change ? [2014] : [2013, 2014]).map((year) => {
      const subsidies = subsidiesOf(household, year, farmland, returnedForest);
      return { subsidies, income: incomeOf(household, year, subsidies) };
    });
  });
  return { subsidies: yearly.flatMap(({ subsidies }) => subsidies), incomes: yearly.map(({ income }) => income) };
}

/** Every file of a county, one after the other: path inside the dataset folder and text. The same each time. */
export function* countyFiles(options: CountyOptions = {}): Generator<readonly [path: string, text: string]> {
  const plan = countyPlan(options);
  const land = createLand(plan, expectedPeople(plan));
  const villages = settleVillages(plan, land, assignSpecialAreas(plan, land));
  const cadresOf = appointCadres(plan, villages);
  const { helperOf, cadres } = assignHelpers(villages, cadresOf);
  const households = registerHouseholds(plan.seed, villages, helperOf);
  const holdings = new Map(
    households.map((household) => [household.id, holdingOf(household, hasMutualFund(household.village))]),
  );
  const places = peopledVillages(villages, households);
  const money = moneyOf(households, holdings);
  const funds = mutualFunds(places, holdings);
  // One table at a time, so that a large county does not stand in memory as a whole.
  const tables: readonly (() => Table)[] = [
    () => townshipTable(plan, land, villages),
    () => villageTable(plan, land, places, holdings),
    () => villageYearTable(places),
    () => householdTable(households, holdings),
    () => memberTable(households),
    () => incomeTable(money.incomes),
    () => subsidyTable(money.subsidies),
    () => measureTable(villages, households, holdings),
    () => cadreTable(cadres),
    () => organisationTable(plan, cadresOf, hasMutualFund),
    () => changeTable(households),
    () => trainingTable(households),
    () => welfareTable(places),
    () => loanTable(funds),
    () => balanceTable(funds),
    () => documentTable(plan, villages),
  ];
  yield ["县.json", countyText(plan, villages)];
  for (const make of tables) {
    const made = make();
    yield [`${made.name}.csv`, tableText(made)];
  }
  const map = mapText(plan, land, villages);
  if (map !== undefined) yield ["地图/边界.topojson", map];
  for (const [name, text] of Object.entries(texts)) yield [`文本/${name}.md`, text];
}

/** A whole county in memory, by path inside the dataset folder; without options the one that ships. */
export function sampleCounty(options: CountyOptions = {}): Map<string, string> {
  return new Map(countyFiles(options));
}
