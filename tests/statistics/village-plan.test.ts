import { describe, expect, it } from "vitest";
import type { County, Measure, Village, VillageYear } from "../../src/model/county.ts";
import { plannedTotal, villagePlan } from "../../src/statistics/village-plan.ts";
import { countyOf, figures, village } from "./county.ts";

const place = village(1, { plannedExitYear: 2016 });
/** Poor people at the end of each year from 2013 on; `undefined` where there is no row. */
const county = (left: readonly (number | undefined)[], parts: Partial<Omit<County, "profile">> = {}) => {
  const villageYears = left.flatMap((poorPopulation, index): VillageYear[] => {
    const year = 2013 + index;
    const kind = year > 2014 ? "计划" : "实际";
    return poorPopulation === undefined ? [] : [figures(place, { year, kind, poorPopulation, population: 500 })];
  });
  return countyOf({ villages: [place], villageYears, ...parts });
};
const yearsOf = (source: County, of: Village = place) => villagePlan(source, of).years.map(({ year }) => year);

describe("villagePlan", () => {
  it("goes from the base year to the one in which nobody is poor any more", () => {
    const source = county([80, 60, 30, 10, 0, 0, 0, 0]);
    expect(yearsOf(source)).toEqual([2013, 2014, 2015, 2016, 2017]);
    expect(villagePlan(source, place)).toMatchObject({ exitYear: 2016, clearedYear: 2017 });
  });

  it("is not at its end where people are poor again later", () => {
    expect(villagePlan(county([80, 60, 0, 10, 5]), place).clearedYear).toBeUndefined();
    expect(villagePlan(county([80, 60, 0, 10, 0, 0]), place).clearedYear).toBe(2017);
  });

  it("goes on to the last figures where somebody stays poor, and to the exit year where there are none", () => {
    expect(yearsOf(county([80, 60, 30, 20, 20, 20])).at(-1)).toBe(2018);
    expect(yearsOf(county([80, 60])).at(-1)).toBe(2016);
    expect(yearsOf(county([80, 60]), { ...place, isPoor: false }).at(-1)).toBe(2014);
  });

  it("goes on to the last project for the whole village", () => {
    const measures: Measure[] = [{ villageCode: place.code, year: 2018, name: "道路" }];
    expect(yearsOf(county([80, 60, 0], { measures })).at(-1)).toBe(2018);
  });

  it("bridges a year without figures, of whose neighbours it knows no change", () => {
    const years = villagePlan(county([80, undefined, 30, 0]), place).years;
    expect(years.map(({ closing }) => closing.people)).toEqual([80, undefined, 30, 0]);
    expect(years.map(({ opening }) => opening.people)).toEqual([undefined, 80, undefined, 30]);
    expect(years[1]).not.toHaveProperty("kind");
  });

  it("works out what else came or went: closing − opening + exited", () => {
    const villageYears = [
      figures(place, { year: 2013, poorHouseholds: 31, poorPopulation: 122 }),
      figures(place, {
        year: 2014,
        poorHouseholds: 26,
        poorPopulation: 101,
        exitedHouseholds: 5,
        exitedPopulation: 25,
      }),
    ];
    const [, year] = villagePlan(countyOf({ villages: [place], villageYears }), place).years;
    expect(year).toMatchObject({
      opening: { households: 31, people: 122 },
      exited: { households: 5, people: 25 },
      others: { households: 0, people: 4 },
      closing: { households: 26, people: 101 },
    });
  });

  it("shows a plan of the current year as nothing known", () => {
    const villageYears = [figures(place, { kind: "计划", poorPopulation: 60 })];
    const plan = villagePlan(countyOf({ villages: [place], villageYears }), place);
    expect(plan.years.find(({ year }) => year === 2014)?.closing).toEqual({});
  });
});

describe("plannedTotal", () => {
  it("sums up the years to come", () => {
    const villageYears = [2014, 2015, 2016].map((year) =>
      figures(place, { year, kind: year > 2014 ? "计划" : "实际", exitedHouseholds: 2, exitedPopulation: year - 2000 }),
    );
    const measures: Measure[] = [2014, 2015, 2016].map((year) => ({
      villageCode: place.code,
      year,
      name: "道路",
      subsidy: year,
    }));
    const { years } = villagePlan(countyOf({ villages: [place], villageYears, measures }), place);
    expect(plannedTotal(years, 2014)).toEqual({ exited: { households: 4, people: 31 }, money: 4031 });
    expect(plannedTotal([], 2014)).toEqual({ exited: {} });
  });
});
