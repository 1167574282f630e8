import { expect, test } from "vitest";
import { sampleRows, sum } from "./sample-rows.ts";

const villages = sampleRows("行政村");
const households = sampleRows("贫困户");
const years = sampleRows("村年度数据");
const changes = sampleRows("人口增减");

function figures(village: string, year: number, kind = year < 2015 ? "实际" : "计划"): Record<string, string> {
  return years.find((row) => row.行政村代码 === village && row.年度 === String(year) && row.数据性质 === kind)!;
}

test.each(villages.map((village) => [village.行政村名称!, village.行政村代码!]))("%s adds up", (_, code) => {
  const own = households.filter((row) => row.行政村代码 === code);
  const left = own.filter((row) => row.脱贫状态 !== "脱贫");
  const now = figures(code, 2014);
  expect(Number(now.贫困户数)).toBe(left.length);
  expect(Number(now.贫困人口)).toBe(sum(left, "家庭人口"));
  expect(Number(now.减贫户数)).toBe(own.length - left.length);
  const moved = changes.filter((row) => row.户编号!.startsWith(code));
  const net = sum(moved, "变动后人数") - sum(moved, "变动前人数");
  const before = figures(code, 2013);
  expect(Number(before.贫困户数) - Number(now.减贫户数)).toBe(Number(now.贫困户数));
  expect(Number(before.贫困人口) - Number(now.减贫人口) + net).toBe(Number(now.贫困人口));
  for (let year = 2015; year <= 2020; year++) {
    const [last, next] = [figures(code, year - 1), figures(code, year)];
    expect(Number(last.贫困人口) - Number(next.减贫人口)).toBe(Number(next.贫困人口));
    expect(Number(last.贫困户数) - Number(next.减贫户数)).toBe(Number(next.贫困户数));
  }
  expect(figures(code, 2020).贫困人口).toBe("0");
  expect(figures(code, 2015, "预测").贫困人口).toBe(figures(code, 2015).贫困人口);
});

function rate(row: Record<string, string>): number {
  return Number(row.贫困人口) / Number(row.乡村人口);
}

const isPoor = (village: Record<string, string>): boolean => village.贫困村 === "是";

test("poor villages have high rates and low incomes and no collective income; the others are better off", () => {
  for (const village of villages) {
    const [before, now] = [figures(village.行政村代码!, 2013), figures(village.行政村代码!, 2014)];
    if (!isPoor(village)) {
      expect(rate(before)).toBeLessThan(0.26);
      expect(rate(now)).toBeGreaterThan(0.11);
      expect(Number(before["农民人均纯收入(元)"])).toBeGreaterThan(3065);
      continue;
    }
    expect(rate(before)).toBeGreaterThan(0.53);
    expect(rate(before)).toBeLessThan(0.72);
    expect(Number(before["农民人均纯收入(元)"])).toBeLessThan(3065);
    expect(Number(before["集体经济收入(万元)"])).toBe(0);
    if (village.实际脱贫年度 === "") expect(rate(now)).toBeGreaterThan(0.43);
    else expect(rate(now)).toBeLessThan(0.03);
  }
  const poor = villages.filter(isPoor).length;
  expect(poor / villages.length).toBeGreaterThan(0.33);
  expect(poor / villages.length).toBeLessThan(0.46);
});

test("a plan's exit year gets under the line", () => {
  for (const village of villages.filter(isPoor))
    expect(rate(figures(village.行政村代码!, Number(village.计划脱贫年度)))).toBeLessThan(0.03);
});

/** Poverty rate of several villages. */
function rateOf(own: readonly Record<string, string>[], year: number): number {
  const rows = own.map((village) => figures(village.行政村代码!, year));
  return sum(rows, "贫困人口") / sum(rows, "乡村人口");
}

/** 农民人均纯收入 of the county, weighted by people. */
function incomeOf(year: number): number {
  const rows = villages.map((village) => figures(village.行政村代码!, year));
  const total = rows.reduce((all, row) => all + Number(row["农民人均纯收入(元)"]) * Number(row.乡村人口), 0);
  return total / sum(rows, "乡村人口");
}

test("the county is poorer than its province, and its special areas are poorer than the rest", () => {
  expect(rateOf(villages, 2013)).toBeCloseTo(0.34, 2);
  expect(rateOf(villages, 2014)).toBeCloseTo(0.27, 2);
  expect(Math.abs(incomeOf(2013) - 3550)).toBeLessThan(30);
  expect(Math.abs(incomeOf(2014) - 4020)).toBeLessThan(30);
  const areas = Map.groupBy(villages, (village) => village.特困片区!);
  expect(areas.size).toBe(4);
  for (const [name, own] of areas) {
    if (name === "") expect(rateOf(own, 2014)).toBeLessThan(0.22);
    else {
      expect(rateOf(own, 2014), name).toBeGreaterThan(0.345);
      expect(rateOf(own, 2014), name).toBeLessThan(0.45);
      expect(own.some((village) => village.地形地貌 === "川坝区")).toBe(false);
    }
  }
});

test("townships have 13, 20 and 8 villages", () => {
  const townships = sampleRows("乡镇").map((township) => township.乡镇代码!);
  const sizes = townships.map((code) => villages.filter((village) => village.乡镇代码 === code).length);
  expect(sizes).toEqual([13, 20, 8]);
});

test("one person in six or seven gets 低保", () => {
  const now = villages.map((village) => figures(village.行政村代码!, 2014));
  const share = sum(now, "低保人口") / sum(now, "乡村人口");
  expect(share).toBeGreaterThan(0.13);
  expect(share).toBeLessThan(0.17);
});

test("supported households of the village are those in the register", () => {
  const register = sampleRows("低保五保");
  for (const { 行政村代码: code = "" } of villages) {
    const own = register.filter((row) => row.行政村代码 === code);
    const low = own.filter((row) => row.类别!.startsWith("低保"));
    expect(Number(figures(code, 2014).低保户数)).toBe(low.length);
    expect(Number(figures(code, 2014).低保人口)).toBe(sum(low, "保障人口"));
    expect(Number(figures(code, 2014).五保户数)).toBe(own.length - low.length);
  }
});
