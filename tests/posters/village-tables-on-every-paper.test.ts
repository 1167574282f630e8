import { describe, expect, it } from "vitest";
import type { AnyWall } from "../../src/items/wall.ts";
import type { County } from "../../src/model/county.ts";
import householdTable from "../../src/posters/household-table.tsx";
import villageExitPlan from "../../src/posters/village-exit-plan.tsx";
import { expectReadable } from "./expect-readable.ts";
import { sheetsAt } from "./made-sheets.ts";
import { officePapers } from "./office-papers.ts";
import { textsOfSheet } from "./sample.ts";
import { county, village, withHouseholds, withPlanOf, withProjects, withYears } from "./village-cases.ts";

const cases: Readonly<Record<string, readonly [AnyWall, County]>> = {
  "a plan": [villageExitPlan, county],
  "a plan of twelve years": [villageExitPlan, withPlanOf(12)],
  "a plan without years to come": [villageExitPlan, withYears((row) => (row.year > 2014 ? undefined : row))],
  "a plan of one year alone": [villageExitPlan, withYears((row) => (row.year === 2014 ? row : undefined))],
  "a plan without incomes": [villageExitPlan, withYears((row) => ({ ...row, netIncome: undefined }))],
  "a plan of a village without poor": [
    villageExitPlan,
    withYears((row) => ({ ...row, poorHouseholds: 0, poorPopulation: 0, exitedHouseholds: 0, exitedPopulation: 0 })),
  ],
  "a plan with long projects": [villageExitPlan, withProjects(4, [2014, 2015, 2017])],
  "projects alone": [villageExitPlan, { ...withProjects(2, [2015]), villageYears: [] }],
  "1 household": [householdTable, withHouseholds(1)],
  "3 households": [householdTable, withHouseholds(3, true)],
  "40 households": [householdTable, withHouseholds(40, true)],
};

describe.each(Object.entries(cases))("%s", (_name, [poster, source]) => {
  it.each(officePapers)("can be read on %s", async (_size, paper) => {
    const sheets = sheetsAt(poster, source, village, [paper]);
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) expectReadable(await textsOfSheet(poster, sheet), paper);
  });
});
