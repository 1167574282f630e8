import { csvText } from "./csv.ts";
import { holdingOf } from "./finance/holdings.ts";
import { incomeOf, incomeTable } from "./finance/incomes.ts";
import { subsidiesOf, subsidyTable } from "./finance/subsidies.ts";
import { createLand } from "./land/land.ts";
import { appointCadres, cadreTable } from "./organisations/cadres.ts";
import { organisationTable } from "./organisations/organisation-table.ts";
import type { Household } from "./people/household.ts";
import { changeTable, householdTable, memberTable } from "./people/household-tables.ts";
import { registerHouseholds } from "./people/households.ts";
import { countyText } from "./places/county-profile.ts";
import { mapText } from "./places/map-file.ts";
import { townshipTable, villageTable } from "./places/place-tables.ts";
import { assignSpecialAreas } from "./places/special-areas.ts";
import { villageYearTable } from "./places/village-years.ts";
import { settleVillages } from "./places/villages.ts";
import { supportRegister, welfareTable } from "./places/welfare.ts";
import { documentTable } from "./records/documents.ts";
import { measureTable } from "./records/measures.ts";
import { balanceTable, hasMutualFund, lend, loanTable } from "./records/mutual-funds.ts";
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

/** Every file of the sample county: path inside the dataset folder to text. The same each time. */
export function countyFiles(): Map<string, string> {
  const land = createLand();
  const villages = settleVillages(land);
  const areaOf = assignSpecialAreas(land, villages);
  const cadres = appointCadres(villages);
  const households = registerHouseholds(villages, cadres);
  const holdings = new Map(
    households.map((household) => [household.id, holdingOf(household, hasMutualFund(household.village))]),
  );
  const register = supportRegister(villages, households);
  const money = moneyOf(households, holdings);
  const loans = lend(villages, households, holdings);
  const tables = [
    townshipTable(villages, areaOf),
    villageTable(villages, areaOf, households, holdings),
    villageYearTable(villages, households, register),
    householdTable(households, holdings),
    memberTable(households),
    incomeTable(money.incomes),
    subsidyTable(money.subsidies),
    measureTable(villages, households, holdings),
    cadreTable(cadres),
    organisationTable(villages, cadres, hasMutualFund),
    changeTable(households),
    trainingTable(households),
    welfareTable(register),
    loanTable(loans),
    balanceTable(villages, loans),
    documentTable(villages),
  ];
  return new Map([
    ["县.json", countyText()],
    ...tables.map((table): [string, string] => [`${table.name}.csv`, csvText(table)]),
    ["地图/边界.topojson", mapText(land, villages, areaOf)],
    ...Object.entries(texts).map(([name, text]): [string, string] => [`文本/${name}.md`, text]),
  ]);
}
