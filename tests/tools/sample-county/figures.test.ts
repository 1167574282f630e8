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

test("poor villages are poor, the others are not, and a plan's exit year reaches the line", () => {
  for (const village of villages) {
    const code = village.行政村代码!;
    const now = rate(figures(code, 2014));
    if (village.贫困村 === "否") {
      expect(now).toBeGreaterThan(0.01);
      expect(now).toBeLessThan(0.065);
      expect(village.计划脱贫年度).toBe("");
      continue;
    }
    const exit = Number(village.计划脱贫年度);
    expect(rate(figures(code, exit))).toBeLessThanOrEqual(0.03);
    if (village.实际脱贫年度 !== "") continue;
    expect(now).toBeGreaterThan(0.08);
    expect(now).toBeLessThan(0.36);
  }
  const poor = villages.filter((village) => village.贫困村 === "是").length;
  expect(poor / villages.length).toBeGreaterThan(0.33);
  expect(poor / villages.length).toBeLessThan(0.46);
});

test("townships have 13, 20 and 8 villages and rates as in the region", () => {
  const townships = sampleRows("乡镇").map((township) => township.乡镇代码!);
  const sizes = townships.map((code) => villages.filter((village) => village.乡镇代码 === code).length);
  expect(sizes).toEqual([13, 20, 8]);
  for (const township of townships) {
    const now = years.filter((row) => row.行政村代码!.startsWith(township) && row.年度 === "2014");
    const townshipRate = sum(now, "贫困人口") / sum(now, "乡村人口");
    expect(townshipRate).toBeGreaterThan(0.1);
    expect(townshipRate).toBeLessThan(0.2);
  }
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
