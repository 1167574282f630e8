import { expect, test } from "vitest";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { problemsOf } from "../found-problems.ts";
import { sampleFiles, writeDataset } from "../sample-dataset.ts";

/** What is found where 罗家沟村's exit is recorded for a year and 2014 ends with so many poor of 800 people. */
function texts(exit: string, poor: string, profile = sampleFiles["县.json"]): string[] {
  const villages = sampleFiles["行政村.csv"]
    .replace("耕地面积(亩)", "耕地面积(亩),实际脱贫年度")
    .replace('"1,216.5"', `"1,216.5",${exit}`);
  const years = sampleFiles["村年度数据.csv"].replace("800,50,200", `800,7,${poor}`);
  const files = { ...sampleFiles, "县.json": profile, "行政村.csv": villages, "村年度数据.csv": years };
  return problemsOf(writeDataset(files)).map(problemText);
}

test("an exit under the line, and none at all", () => {
  expect(texts("2014", "23")).toEqual([]);
  expect(texts("", "200")).toEqual([]);
});

test("24 of 800 is 3%, which is not under 3%", () => {
  expect(texts("2014", "24")).toEqual([
    "行政村.csv:3 实际脱贫年度: 值“2014”已填，但2014年末贫困发生率24÷800=3%不低于脱贫退出线3%，图上不算已脱贫。建议：核对脱贫年度和贫困人口",
  ]);
});

test("a rate that nobody knows", () => {
  expect(texts("2013", "")).toEqual([
    "行政村.csv:3 实际脱贫年度: 值“2013”已填，但没有2014年的贫困发生率可与脱贫退出线3%比较，图上不算已脱贫。建议：补上该村这一年的贫困人口和乡村人口",
  ]);
});

test("a year that is still to come", () => {
  expect(texts("2016", "8")).toEqual([
    "行政村.csv:3 实际脱贫年度: 值“2016”晚于现状年2014，图上按计划脱贫显示。建议：尚未脱贫的留空，年份填在“计划脱贫年度”",
  ]);
});

test("without a line the record alone counts", () => {
  const { 脱贫退出线: _, ...rest } = JSON.parse(sampleFiles["县.json"]) as Record<string, unknown>;
  expect(texts("2014", "200", JSON.stringify(rest))).toEqual([]);
});
