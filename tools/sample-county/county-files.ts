import type { CountyOptions } from "./county-options.ts";
import { rowsText, tableText } from "./csv.ts";
import { allocationTable } from "./finance/fund-allocations.ts";
import { holdingOf } from "./finance/holdings.ts";
import { incomeOf, incomeTable } from "./finance/incomes.ts";
import { subsidiesOf, subsidyTable } from "./finance/subsidies.ts";
import { createLand, type Land } from "./land/land.ts";
import { assignHelpers } from "./organisations/assign-helpers.ts";
import { appointCadres, cadreTable } from "./organisations/cadres.ts";
import { organisationTable } from "./organisations/organisation-table.ts";
import type { Household } from "./people/household.ts";
import { changeTable, householdTable, memberTable } from "./people/household-tables.ts";
import { registerHouseholds } from "./people/households.ts";
import { identityNumbers } from "./people/identity-number.ts";
import { countyText } from "./places/county-profile.ts";
import { peopledVillages } from "./places/inhabitants.ts";
import { mapText } from "./places/map-file.ts";
import { townshipTable, villageTable } from "./places/place-tables.ts";
import { assignSpecialAreas } from "./places/special-areas.ts";
import { villageYearTable } from "./places/village-years.ts";
import { expectedPeople, type SampleVillage, settleVillages } from "./places/villages.ts";
import { wayTexts } from "./places/way-files.ts";
import { welfareTable } from "./places/welfare.ts";
import { type CountyPlan, countyPlan } from "./plan/county-plan.ts";
import { meetingsOf, meetingTable, voteTable } from "./proceedings/meetings.ts";
import { noticeTable } from "./proceedings/notices.ts";
import { visitTable } from "./proceedings/visits.ts";
import { documentTable } from "./records/documents.ts";
import { measureTable } from "./records/measures.ts";
import { balanceTable, hasMutualFund, loanTable, mutualFunds } from "./records/mutual-funds.ts";
import { trainingTable } from "./records/trainings.ts";
import { createRng } from "./rng.ts";
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

/** Tables whose rows come from the villages and their households, for some villages at a time. */
function tablesOf(plan: CountyPlan, land: Land, villages: readonly SampleVillage[], households: readonly Household[]) {
  const holdings = new Map(
    households.map((household) => [household.id, holdingOf(household, hasMutualFund(household.village))]),
  );
  const places = peopledVillages(villages, households);
  const money = moneyOf(households, holdings);
  const funds = mutualFunds(places, holdings);
  const meetings = meetingsOf(places);
  return [
    villageTable(plan, land, places, holdings),
    villageYearTable(places),
    householdTable(households, holdings),
    memberTable(households),
    incomeTable(money.incomes),
    subsidyTable(money.subsidies),
    measureTable(villages, households, holdings),
    changeTable(households),
    trainingTable(households),
    welfareTable(places),
    loanTable(funds),
    balanceTable(funds),
    meetingTable(meetings),
    voteTable(meetings),
    noticeTable(villages),
    visitTable(households),
  ];
}

/**
 * A county piece by piece: path inside the dataset folder and text. A path may come again with more of its file: tables
 * of persons come township by township, so that a large county never stands in memory. The same each time.
 */
export function* countyPieces(options: CountyOptions = {}): Generator<readonly [path: string, text: string]> {
  const plan = countyPlan(options);
  const land = createLand(plan, expectedPeople(plan));
  const villages = settleVillages(plan, land, assignSpecialAreas(plan, land));
  const cadresOf = appointCadres(plan, villages);
  const { helperOf, cadres } = assignHelpers(villages, cadresOf);
  yield ["县.json", countyText(plan, villages)];
  const ofCounty = [
    townshipTable(plan, land, villages),
    cadreTable(cadres),
    organisationTable(plan, cadresOf, hasMutualFund),
    documentTable(plan, villages),
    allocationTable(plan),
  ];
  for (const table of ofCounty) yield [`${table.name}.csv`, tableText(table)];
  const identityFor = identityNumbers(createRng(`${plan.seed} identity numbers`));
  let text = tableText;
  for (const own of Map.groupBy(villages, ({ township }) => township).values()) {
    const households = registerHouseholds(own, helperOf, identityFor);
    for (const table of tablesOf(plan, land, own, households)) yield [`${table.name}.csv`, text(table)];
    text = rowsText;
  }
  const map = mapText(plan, land, villages);
  if (map !== undefined) yield ["地图/边界.topojson", map];
  for (const [name, content] of Object.entries(wayTexts(plan, land))) yield [`地图/${name}.geojson`, content];
  for (const [name, content] of Object.entries(texts)) yield [`文本/${name}.md`, content];
}

/** A whole county in memory, by path inside the dataset folder; without options the one that ships. */
export function sampleCounty(options: CountyOptions = {}): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of countyPieces(options)) files.set(path, (files.get(path) ?? "") + text);
  return files;
}
