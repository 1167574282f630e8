import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import type { SheetData } from "../../src/items/sheet.ts";
import { openSource } from "../../src/items/source.ts";
import type { VillagePlanContent } from "../../src/posters/village-exit-plan/content.ts";
import { kindRemark } from "../../src/posters/village-exit-plan/kind-remark.ts";
import { villagePlanMessage } from "../../src/posters/village-exit-plan/message.ts";
import { planTable } from "../../src/posters/village-exit-plan/plan-table.ts";
import { planSteps } from "../../src/posters/village-exit-plan/staircase.ts";
import villageExitPlan from "../../src/posters/village-exit-plan.tsx";
import type { VillagePlanYear } from "../../src/statistics/village-plan.ts";
import { contentAt, sheetsAt } from "./made-sheets.ts";
import { county, village, withPlanOf, withProjects, withYears } from "./village-cases.ts";

const contentOf = (source = county, place = village) =>
  contentAt(villageExitPlan, source, place) as VillagePlanContent | undefined;

/** A year with so many people left, of whom some left in it. */
const year = (number: number, people: number | undefined, exited?: number): VillagePlanYear => ({
  year: number,
  opening: {},
  exited: exited === undefined ? {} : { people: exited },
  others: {},
  closing: people === undefined ? {} : { people },
  projects: { kinds: [], withoutMoney: 0, undone: 0 },
});

describe("the sentence", () => {
  const message = (years: readonly VillagePlanYear[], clearedYear?: number) =>
    villagePlanMessage({ years, currentYear: 2014, ...(clearedYear === undefined ? {} : { clearedYear }) });

  test.each<[string, readonly VillagePlanYear[], number | undefined]>([
    ["2015年减贫34人，到2018年贫困人口减到0", [year(2014, 101), year(2015, 67, 34), year(2018, 0, 67)], 2018],
    ["2015年减贫1,101人，贫困人口减到0", [year(2014, 1101), year(2015, 0, 1101)], 2015],
    ["到2018年贫困人口由5人减到0", [year(2014, 5), year(2015, 5, 0), year(2018, 0, 5)], 2018],
    ["2015年减贫34人，到2018年贫困人口减到9人", [year(2014, 101), year(2015, 67, 34), year(2018, 9)], undefined],
    ["到2018年贫困人口仍为5人", [year(2014, 5), year(2015, 5, 0), year(2018, 5)], undefined],
    ["到2018年贫困人口由5人增加到7人", [year(2014, 5), year(2015, 5, 0), year(2018, 7)], undefined],
    ["2015年减贫3人，到2018年贫困人口减到0", [year(2014, undefined), year(2015, 3, 3), year(2018, 0)], 2018],
    ["到2018年贫困人口为7人", [year(2014, undefined), year(2018, 7)], undefined],
    ["2014年末已无贫困人口", [year(2013, 0), year(2014, 0), year(2015, 0, 0)], 2013],
    ["2014年末有贫困人口101人，尚无分年度计划", [year(2014, 101), year(2015, undefined)], undefined],
    ["尚无贫困人口数据", [year(2014, undefined)], undefined],
  ])("%s", (sentence, years, cleared) => {
    expect(message(years, cleared)).toBe(sentence);
  });
});

describe("kindRemark", () => {
  const remark = (...kinds: readonly ("实际" | "计划" | "预测" | undefined)[]) =>
    kindRemark(kinds.map((kind, index) => ({ year: 2013 + index, ...(kind ? { kind } : {}) })));

  it("says which years are on record, which planned and which forecast", () => {
    expect(remark("实际", "实际", "计划", "计划")).toBe("2013—2014年为实际数，2015—2016年为计划数");
    expect(remark("实际", undefined, "预测")).toBe("2013年为实际数，2015年为预测数");
    expect(remark(undefined)).toBe("");
  });
});

describe("the table", () => {
  const headers = (content: VillagePlanContent) =>
    planTable(content).columns.map(({ header, group }) => `${group ?? ""}${header}`.replace("\n", ""));

  it("has columns for what there is to say, and marks the exit year", () => {
    const content = contentOf()!;
    expect(content.exitYear).toBe(village.plannedExitYear);
    const { rows, emphasise } = planTable(content);
    expect(emphasise?.map((row) => rows[row]![0])).toEqual([`${village.plannedExitYear}年脱贫`]);
    expect(headers(content)).toContain("其他增减人");
    const still = contentOf(withYears((row) => (row.year === 2014 ? { ...row, exitedPopulation: undefined } : row)))!;
    expect(headers(still)).not.toContain("其他增减人");
    const bare = contentOf({ ...county, measures: [] })!;
    expect(headers(bare)).not.toContain("主要项目");
  });

  it("sums up the planned years", () => {
    const content = contentOf(withPlanOf(3))!;
    const totals = planTable(content).totals!;
    expect(totals[0]).toBe("计划合计");
    expect(totals.slice(3, 5)).toEqual(["75", "300"]);
  });
});

describe("the staircase", () => {
  it("has a step for each year that says how many are left, and rings for those to come", () => {
    const steps = planSteps(contentOf(withPlanOf(3))!);
    expect(steps.map(({ year, hasRing }) => [year, hasRing])).toEqual([
      [2013, false],
      [2014, false],
      [2015, true],
      [2016, true],
      [2017, true],
    ]);
  });

  it("is left out where there is nothing to step down from", () => {
    const now = withYears((row) => (row.year === 2014 ? row : undefined));
    expect(planSteps(contentOf(now)!)).toEqual([]);
    const none = withYears((row) => ({ ...row, poorPopulation: 0 }));
    expect(planSteps(contentOf(none)!)).toEqual([]);
  });
});

describe("a village", () => {
  it("without any figure or project has no sheet, and a need", () => {
    const bare = withYears(() => undefined);
    const { source, needs } = openSource({ ...bare, measures: [] });
    expect(villageExitPlan.content(source, village)).toBeUndefined();
    expect(needs()).toEqual(["村年度数据：本村没有数据"]);
  });

  it("without a plan says so, and needs one", () => {
    const { source, needs } = openSource(withYears((row) => (row.year > 2014 ? undefined : row)));
    const content = villageExitPlan.content(source, village);
    expect(content?.frame.message).toMatch(/^2014年末有贫困人口\d+人，尚无分年度计划$/);
    expect(needs()).toEqual(["村年度数据：本村没有分年度计划"]);
  });

  it("says the same to the public: nothing of a single household", () => {
    const dataset = fileURLToPath(new URL("../../data/example", import.meta.url));
    const open = loadCounty(dataset, "public").county;
    for (const place of county.villages) {
      const shown = contentAt(villageExitPlan, open, open.villages.find(({ code }) => code === place.code)!);
      expect(shown).toEqual(contentOf(county, place));
    }
  });

  it("with more projects than a small sheet holds has its table on further ones, every year on one of them", () => {
    const sheets = sheetsAt(villageExitPlan, withProjects(9, [2014, 2015, 2016]), village, [
      { width: 210, height: 297 },
    ]) as (SheetData & { table?: { rows: string[][] } })[];
    expect(sheets.length).toBeGreaterThan(1);
    const years = sheets.flatMap(({ table }) => table?.rows.map(([name]) => name) ?? []);
    expect(years).toEqual(planTable(contentOf(withProjects(9, [2014, 2015, 2016]))!).rows.map(([name]) => name));
  });
});
