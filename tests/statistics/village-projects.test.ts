import { describe, expect, it } from "vitest";
import type { Measure } from "../../src/model/county.ts";
import { lastProjectYear, villageProjects } from "../../src/statistics/village-projects.ts";
import { countyOf, village } from "./county.ts";

const place = village(1);
const measure = (more: Partial<Measure>): Measure => ({ villageCode: place.code, year: 2014, name: "项目", ...more });
const projectsIn = (year: number, ...measures: readonly Measure[]) =>
  villageProjects(countyOf({ villages: [place], measures }), place.code)(year);

describe("villageProjects", () => {
  it("puts projects of one name together, kinds in the order of the forms", () => {
    const { kinds } = projectsIn(
      2014,
      measure({ kind: "自定", name: "路灯" }),
      measure({ kind: "安全饮水", name: "供水点", scale: "1处" }),
      measure({ kind: "道路建设", name: "硬化", scale: "3.8公里" }),
      measure({ kind: "安全饮水", name: "供水点", scale: "4处" }),
      measure({ name: "其余" }),
    );
    expect(kinds).toEqual([
      { kind: "道路建设", projects: [{ name: "硬化", scale: "3.8公里" }] },
      { kind: "安全饮水", projects: [{ name: "供水点", scale: "5处" }] },
      { kind: "自定", projects: [{ name: "路灯" }] },
      { projects: [{ name: "其余" }] },
    ]);
  });

  it("leaves out what is for a household, and other years", () => {
    const { kinds } = projectsIn(2014, measure({ householdId: "1" }), measure({ year: 2015 }));
    expect(kinds).toEqual([]);
  });

  it("adds up both kinds of money, to a fen, and says of how many projects it knows none", () => {
    const own = [measure({ subsidy: 0.1, ownMoney: 0.2 }), measure({ subsidy: 1000 }), measure({})];
    expect(projectsIn(2014, ...own)).toMatchObject({ money: 1000.3, withoutMoney: 1 });
    expect(projectsIn(2014, measure({}))).not.toHaveProperty("money");
  });

  it("takes no plan of a year that is over for a result", () => {
    const own = [measure({ state: "计划实施", subsidy: 5 }), measure({ state: "已实施", subsidy: 7 })];
    expect(projectsIn(2014, ...own)).toMatchObject({ undone: 1, money: 7 });
    const later = own.map((one) => ({ ...one, year: 2015 }));
    expect(projectsIn(2015, ...later)).toMatchObject({ undone: 0, money: 12 });
  });
});

describe("lastProjectYear", () => {
  it("is that of the last project for the whole village", () => {
    const measures = [measure({ year: 2016 }), measure({ year: 2018, householdId: "1" }), measure({ year: 2015 })];
    expect(lastProjectYear(countyOf({ villages: [place], measures }), place.code)).toBe(2016);
    expect(lastProjectYear(countyOf({ villages: [place] }), place.code)).toBeUndefined();
  });
});
