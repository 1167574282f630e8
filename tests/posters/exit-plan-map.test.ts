import { describe, expect, it } from "vitest";
import type { ExitPlanData } from "../../src/posters/exit-plan-map/content.ts";
import { keyFigures } from "../../src/posters/exit-plan-map/key-figures.ts";
import { exitPlanLegend, yearEntries } from "../../src/posters/exit-plan-map/legend.ts";
import poster from "../../src/posters/exit-plan-map.tsx";
import { exitYear } from "../../src/statistics/exit-plan.ts";
import { county, dataOf, hashOf, neighbour, textsOf, township, villagesIn, withPoorPopulation } from "./sample.ts";

const own = villagesIn(county, township);
const first = own.find(({ isPoor }) => isPoor)!;
/** The county with one poor village's exit recorded, or left open. */
const withExit = (exit: { actualExitYear?: number; plannedExitYear?: number }) => ({
  ...county,
  villages: county.villages.map((village) => {
    const { plannedExitYear: _planned, actualExitYear: _actual, ...rest } = village;
    return village.code === first.code ? { ...rest, ...exit } : village;
  }),
});
const yearsOf = (source: typeof county) => yearEntries(dataOf<ExitPlanData>(poster, source)).entries;
const allTexts = async (source: typeof county) => (await textsOf(poster, source)).map(({ text }) => text);

describe("exit-plan-map", () => {
  it("is titled after its township and its years", () => {
    const { frame, years } = dataOf<ExitPlanData>(poster, county);
    expect(frame.title).toBe(`${township.name}贫困村脱贫规划图`);
    expect(frame.subtitle).toBe(`${years[0]!.year}—${years.at(-1)!.year}年`);
  });

  it("counts each village once, under its year or without one", () => {
    expect(yearsOf(county).reduce((sum, { count }) => sum + Number.parseInt(count, 10), 0)).toBe(own.length);
  });

  it("keeps what is out and what is planned apart", () => {
    const out = withPoorPopulation(withExit({ actualExitYear: 2014 }), first.code, 1);
    expect(yearsOf(out)[0]).toMatchObject({ label: "2014年（已脱贫）", count: "1个" });
    expect(yearsOf(withExit({ plannedExitYear: 2017 })).map(({ label }) => label)).toContain("2017年（计划）");
  });

  it("takes a record that is still to come, or whose rate is too high where there is a line, for a plan", () => {
    expect(yearsOf(withExit({ actualExitYear: 2016 }))[0]?.label).toBe("2016年（计划）");
    const poor = withPoorPopulation(withExit({ actualExitYear: 2014 }), first.code, 500);
    const withLine = { ...poor, profile: { ...poor.profile, exitRate: 0.03 } };
    expect(yearsOf(withLine)[0]?.label).toBe("2014年（计划）");
    expect(yearsOf(poor)[0]?.label).toBe("2014年（已脱贫）");
  });

  it("shows poor villages without a year apart, on the map and in its legend", async () => {
    const source = withExit({});
    const data = dataOf<ExitPlanData>(poster, source);
    expect(exitPlanLegend(data).classes).toMatchObject([{ label: "未定年度" }]);
    expect(exitPlanLegend(dataOf<ExitPlanData>(poster, county)).classes).toEqual([]);
    expect(await allTexts(source)).toContain("未定");
  });

  it("says the year under the name of each poor village", async () => {
    const years = own.filter(({ isPoor }) => isPoor).map((village) => `${exitYear(village)}年`);
    const texts = await allTexts(county);
    for (const year of new Set(years)) {
      const wanted = years.filter((other) => other === year).length;
      expect(texts.filter((text) => text === year).length).toBeGreaterThan(wanted);
    }
  });

  it("says what is planned while none is out, and how many are out later", () => {
    const labels = (source: typeof county) =>
      keyFigures(dataOf<ExitPlanData>(poster, source)).map(({ label }) => label);
    expect(labels(county)).toEqual([
      expect.stringMatching(/^计划脱贫村（全/),
      "计划减贫户数",
      "计划减贫人口",
      "2014年末贫困发生率",
    ]);
    const out = withPoorPopulation(withExit({ actualExitYear: 2014 }), first.code, 1);
    expect(labels(out)[1]).toMatch(/^已脱贫（计划\d+个）$/);
  });

  it("names every village and every year", async () => {
    const texts = (await textsOf(poster, county)).map(({ text }) => text);
    // A name may stand in two lines.
    for (const { name } of own) expect(texts.join(""), name).toContain(name);
    for (const { year } of dataOf<ExitPlanData>(poster, county).years) expect(texts).toContain(`${year}年`);
  });

  it("counts households that leave poverty, and says of which year and people the income is", async () => {
    const texts = (await textsOf(poster, county)).map(({ text }) => text);
    expect(texts).toContain("减贫户数");
    expect(dataOf<ExitPlanData>(poster, county).frame.notes.join("")).toContain(
      "农民人均纯收入为当年数，按农业户籍人口加权。",
    );
  });

  it("groups the last years where there are more than can be told apart, and drops no village", async () => {
    const source = withExit({ plannedExitYear: 2060 });
    const { years } = dataOf<ExitPlanData>(poster, source);
    expect(years).toHaveLength(12);
    expect(years.at(-1)).toMatchObject({ year: 2026, until: 2060, label: "2026年及以后", villages: 1 });
    const classes = yearsOf(source);
    expect(classes).toContainEqual(expect.objectContaining({ label: "2026年及以后（计划）", count: "1个" }));
    expect(classes.reduce((sum, { count }) => sum + Number.parseInt(count, 10), 0)).toBe(own.length);
    expect((await textsOf(poster, source)).map(({ text }) => text)).toContain("2026年及以后");
  });

  it("changes its hash with its own villages alone", () => {
    expect(hashOf(poster, withExit({ actualExitYear: 2014 }))).not.toBe(hashOf(poster, county));
    expect(hashOf(poster, withPoorPopulation(county, villagesIn(county, neighbour)[0]!.code, 3))).toBe(
      hashOf(poster, county),
    );
  });
});
