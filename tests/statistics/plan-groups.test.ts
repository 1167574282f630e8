import { expect, it } from "vitest";
import { exitPlan } from "../../src/statistics/exit-plan.ts";
import { planGroups } from "../../src/statistics/plan-groups.ts";
import { countyOf, figures, village } from "./county.ts";

const villages = [
  village(1, { actualExitYear: 2012 }),
  village(2, { actualExitYear: 2013 }),
  village(3, { plannedExitYear: 2020 }),
];
const villageYears = villages.flatMap((of) => [
  figures(of, { year: 2012, exitedPopulation: 3 }),
  figures(of, { year: 2013, exitedPopulation: 4, netIncome: 2500, population: 100 }),
  figures(of, { poorPopulation: of === villages[0] ? 2 : 3, population: 100 }),
]);
const plan = exitPlan(countyOf({ villages, villageYears }), villages);

it("keeps each year by itself where there are few", () => {
  expect(planGroups(plan, 2015, 9).map(({ year, until }) => [year, until])).toEqual(
    plan.map(({ year }) => [year, year]),
  );
});

it("joins villages and exits of a group, and takes the rest from its end", () => {
  const [early] = planGroups(plan, 2014, 8);
  expect(early).toMatchObject({ year: 2012, until: 2013, totals: { exitedPopulation: 21, netIncome: 2500 } });
  expect(early!.villages.map(({ name }) => name)).toEqual(["第1村", "第2村"]);
  // 3 of 100 is not under the line of 3 %.
  expect(early!.exited.map(({ name }) => name)).toEqual(["第1村"]);
});
