import { describe, expect, it } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import type { ExitPlanData } from "../../src/posters/exit-plan-map/content.ts";
import { yearEntries } from "../../src/posters/exit-plan-map/legend.ts";
import exitPlanMap from "../../src/posters/exit-plan-map.tsx";
import poorPopulationBars from "../../src/posters/poor-population-bars.tsx";
import type { PoorVillagesData } from "../../src/posters/poor-villages-map/content.ts";
import poorVillagesMap from "../../src/posters/poor-villages-map.tsx";
import type { AreasData } from "../../src/posters/special-areas-map/content.ts";
import specialAreasMap from "../../src/posters/special-areas-map.tsx";
import { sampleFiles, writeDataset } from "../data-loaders/sample-dataset.ts";
import { dataOf, textsOf } from "./sample.ts";

/** Ten villages of one township: names, whether poor, planned and recorded exit. Figures are recomputed from these texts. */
const villages = `行政村代码,行政村名称,乡镇代码,贫困村,计划脱贫年度,实际脱贫年度
621224100200,甲村,621224100,是,2017,2014
621224100201,乙村,621224100,是,2014,2014
621224100202,丙村,621224100,是,2016,2013
621224100203,丁村,621224100,是,,2016
621224100204,戊村,621224100,是,2014,
621224100205,己村,621224100,是,2015,2014
621224100206,庚村,621224100,否,,
621224100207,辛村,621224100,是,2018,
621224100208,壬村,621224100,是,,
621224101200,癸村,621224101,否,,
`;
/** 甲 under 3 %, 乙 at it, 丙 under it by a person, 己 without figures, 辛 with a plan of 2014 alone. */
const years = `行政村代码,年度,数据性质,总户数,乡村人口,贫困户数,贫困人口,减贫户数,减贫人口,农民人均纯收入(元)
621224100200,2013,实际,250,1000,40,160,,,2600
621224100200,2014,实际,250,1000,6,20,34,140,2900
621224100201,2013,实际,200,800,30,120,,,2500
621224100201,2014,实际,200,800,7,24,23,96,2800
621224100202,2013,实际,100,400,5,20,,,2550
621224100202,2014,实际,100,400,3,11,2,9,2700
621224100203,2013,实际,100,500,20,90,,,2450
621224100203,2014,实际,100,500,3,10,17,80,2750
621224100203,2016,计划,100,500,0,0,3,10,3750
621224100204,2013,实际,100,500,20,90,,,2450
621224100204,2014,实际,100,500,2,9,18,81,2760
621224100205,2013,实际,90,300,20,60,,,2450
621224100206,2013,实际,110,450,2,9,,,2850
621224100206,2014,实际,110,450,2,8,0,1,3000
621224100207,2013,计划,120,480,33,133,,,2300
621224100207,2014,预测,120,480,30,120,3,13,2400
621224100207,2014,计划,120,480,31,125,2,8,2350
621224100208,2013,实际,120,480,30,120,,,2300
621224100208,2014,实际,120,,28,111,2,9,2410
621224101200,2013,实际,90,333,5,17,,,3300
621224101200,2014,实际,90,334,4,13,1,4,3500
`;

const county = (profile: Record<string, unknown> = {}) => {
  const text = JSON.stringify({ ...JSON.parse(sampleFiles["县.json"]), ...profile });
  const files = { ...sampleFiles, "县.json": text, "行政村.csv": villages, "村年度数据.csv": years };
  return loadCounty(writeDataset(files), "public").county;
};
const whole = county();
const [place] = whole.townships;

type Cells = Readonly<Record<string, string>>;
/** The lines of a text as its header names their cells. */
function cellsOf(text: string): Cells[] {
  const [header = "", ...lines] = text.trim().split("\n");
  const names = header.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, index) => [names[index]!, cell])));
}
const own = cellsOf(villages).filter((cells) => cells.乡镇代码 === "621224100");
/** The actual figures of a village and year, if it has any. */
const actual = ({ 行政村代码: code }: Cells, year: string) =>
  cellsOf(years).find((cells) => cells.行政村代码 === code && cells.年度 === year && cells.数据性质 === "实际");
const sum = (rows: readonly (Cells | undefined)[], column: string) =>
  rows.reduce((total, cells) => total + Number(cells?.[column] ?? 0), 0);

describe("贫困村脱贫规划图 (T3.3)", () => {
  /** 已脱贫 by hand: recorded by 2014 and, with a line, under it. */
  const isOut = (cells: Cells, line?: number) => {
    const now = actual(cells, "2014");
    const recorded = cells.实际脱贫年度 !== "" && Number(cells.实际脱贫年度) <= 2014;
    if (!recorded || line === undefined) return recorded;
    return Boolean(now?.乡村人口) && Number(now?.贫困人口) / Number(now?.乡村人口) < line;
  };
  const out = (line?: number) => own.filter((cells) => isOut(cells, line)).map((cells) => cells.行政村名称);
  const { 脱贫退出线: _, ...lineless } = JSON.parse(sampleFiles["县.json"]) as Record<string, unknown>;

  it.each([
    ["with a line of 3 %", whole, 0.03, ["甲村", "丙村"]],
    ["with a line of 5 %", county({ 脱贫退出线: 0.05 }), 0.05, ["甲村", "乙村", "丙村"]],
    ["without a line", county({ ...lineless, 脱贫退出线: null }), undefined, ["甲村", "乙村", "丙村", "己村"]],
  ])("counts as 已脱贫 %s", async (_case, source, line, expected) => {
    expect(out(line)).toEqual(expected);
    const data = dataOf<ExitPlanData>(exitPlanMap, source, place);
    expect(data.years.reduce((sum, { exited }) => sum + exited, 0)).toBe(expected.length);
    const texts = (await textsOf(exitPlanMap, source, place)).map(({ text }) => text);
    expect(texts[texts.findIndex((text) => text.startsWith("已脱贫（计划")) + 1]).toBe(String(expected.length));
  });

  it("says in its legend what the figure says: 已脱贫 and 计划 of each year", () => {
    const { entries } = yearEntries(dataOf<ExitPlanData>(exitPlanMap, whole, place));
    const shown = (cells: Cells) => cells.实际脱贫年度 || cells.计划脱贫年度;
    const yearsShown = [...new Set(own.map(shown).filter((year) => year))].sort();
    const expected = yearsShown.map((year) => {
      const exits = own.filter((cells) => cells.贫困村 === "是" && shown(cells) === year);
      const gone = exits.filter((cells) => isOut(cells, 0.03)).length;
      const said = gone === 0 ? "计划" : gone === exits.length ? "已脱贫" : `已脱贫${gone}个`;
      return [`${year}年（${said}）`, `${exits.length}个`];
    });
    expect(expected).toEqual([
      ["2013年（已脱贫）", "1个"],
      ["2014年（已脱贫1个）", "4个"],
      ["2016年（计划）", "1个"],
      ["2018年（计划）", "1个"],
    ]);
    expect(entries.map(({ label, count }) => [label, count])).toEqual([
      ...expected,
      ["未定年度", "1个"],
      ["非贫困村", "1个"],
    ]);
  });

  it("says which villages its key figures leave out", () => {
    const { today, frame } = dataOf<ExitPlanData>(exitPlanMap, whole, place);
    const told = own.map((cells) => actual(cells, "2014"));
    expect(today.poorPopulation).toBe(sum(told, "贫困人口"));
    expect(frame.notes).toContain("2个村无2014年贫困人口，3个村无2014年贫困发生率，未计入合计。");
    // 2013: 辛 has a plan alone; 2014: 己 and 辛, and 壬 has no people to weight its income with; 2016: all but 丁.
    expect(frame.notes).toContain("2013年有1个村、2014年有3个村、2016年有8个村无数据，未计入分年度合计。");
  });
});

describe("figures of a year that is over", () => {
  const told = own.map((cells) => actual(cells, "2014"));
  const rated = told.filter((cells) => cells && cells.乡村人口 !== "");

  it("on the map and in the list (T3.2): a plan of 2014 is no figure of 2014", async () => {
    const { villages: rows, totals, frame } = dataOf<PoorVillagesData>(poorVillagesMap, whole, place);
    const expected = own.map((cells) => [cells.行政村名称, actual(cells, "2014")?.贫困人口]);
    const printed = new Map(rows.map(({ name, poorPopulation }) => [name, poorPopulation]));
    expect(expected.filter(([, poor]) => poor === undefined)).toEqual([
      ["己村", undefined],
      ["辛村", undefined],
    ]);
    for (const [name, poor] of expected) expect(printed.get(name!), name).toBe(poor && Number(poor));
    expect(totals).toMatchObject({
      poorHouseholds: sum(told, "贫困户数"),
      poorPopulation: sum(told, "贫困人口"),
      rate: sum(rated, "贫困人口") / sum(rated, "乡村人口"),
      lacking: { poorHouseholds: 2, poorPopulation: 2, rate: 3 },
    });
    expect(frame.notes).toContain("2个村无2014年贫困户数、贫困人口，3个村无2014年贫困发生率，未计入合计。");
    const texts = (await textsOf(poorVillagesMap, whole, place)).map(({ text }) => text);
    expect(texts).toContain("无数据");
    expect(texts.join("")).toContain("己村—无数据辛村—无数据");
  });

  it("in the bars (T3.6): no bar, and a mean over the villages that say", () => {
    interface Bars {
      readonly rows: readonly { readonly label: string; readonly base?: number; readonly current?: number }[];
      readonly mean: { readonly value: number };
    }
    const data = dataOf(poorPopulationBars, whole, place);
    const { rows, mean } = data as unknown as Bars;
    for (const cells of own) {
      const [base, current] = ["2013", "2014"].map((year) => actual(cells, year)?.贫困人口);
      const row = rows.find(({ label }) => label === cells.行政村名称);
      expect([row?.base, row?.current], cells.行政村名称).toEqual([base && Number(base), current && Number(current)]);
    }
    const known = told.filter((cells) => cells !== undefined);
    expect(mean.value).toBe(sum(known, "贫困人口") / known.length);
    expect(data.frame.notes).toContain("2个村无2014年贫困人口，3个村无2014年贫困发生率，未计入合计和平均。");
  });

  it("in the county's table (T3.1)", () => {
    const { county: row, frame } = dataOf<AreasData>(specialAreasMap, whole, place);
    const all = cellsOf(villages).map((cells) => actual(cells, "2014"));
    const withPeople = all.filter((cells) => cells && cells.乡村人口 !== "");
    expect(row.totals).toMatchObject({
      villages: 10,
      population: sum(withPeople, "乡村人口"),
      poorPopulation: sum(all, "贫困人口"),
      rate: sum(withPeople, "贫困人口") / sum(withPeople, "乡村人口"),
    });
    expect(frame.notes).toContain("3个村无2014年农业户籍人口、贫困发生率，2个村无2014年贫困人口，未计入合计。");
  });

  it("says nothing of villages where none is lacking", () => {
    const full = years.replace("621224100205,2013", "621224100205,2014").replace("2014,预测", "2014,实际");
    const files = { ...sampleFiles, "行政村.csv": villages, "村年度数据.csv": full.replace("120,,28", "120,470,28") };
    const { frame } = dataOf(poorVillagesMap, loadCounty(writeDataset(files), "public").county, place);
    expect(frame.notes.join("")).not.toContain("未计入");
  });
});
