import { describe, expect, test } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { DataError, problemText } from "../../src/data-loaders/problems.ts";
import { sampleFiles, writeDataset } from "../data-loaders/sample-dataset.ts";
import { hostileFiles } from "./hostile-dataset.ts";
import { hiddenNames, hostileNames } from "./hostile-names.ts";

const withVillage = (name: string) =>
  writeDataset({ ...sampleFiles, "行政村.csv": sampleFiles["行政村.csv"].replace("罗家沟村", name) });

function errors(name: string): string[] {
  try {
    loadCounty(withVillage(name), "internal");
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.filter(({ severity }) => severity === "error").map(problemText);
  }
  return [];
}

test("names are loaded letter by letter", () => {
  const { county } = loadCounty(writeDataset(hostileFiles), "public");
  expect(county.villages.map(({ name }) => name)).toEqual([...hostileNames]);
  expect(county.organisations!.slice(0, hostileNames.length).map(({ name }) => name)).toEqual([...hostileNames]);
});

test("from JSON as well", () => {
  const villages = JSON.stringify(
    hostileNames.map((name, index) => ({
      行政村代码: `621224100${200 + index}`,
      行政村名称: name,
      乡镇代码: "621224100",
      贫困村: true,
    })),
  );
  const { "行政村.csv": _csv, ...files } = hostileFiles;
  const { county } = loadCounty(writeDataset({ ...files, "行政村.json": villages }), "internal");
  expect(county.villages.map(({ name }) => name)).toEqual([...hostileNames]);
});

test.each(Object.entries(hiddenNames))("unseen characters go, with a warning: %j", (name, left) => {
  const { county, warnings } = loadCounty(withVillage(name), "internal");
  expect(county.villages[1]?.name).toBe(left);
  expect(warnings.map(problemText)[0]).toMatch(/^行政村\.csv:3 行政村名称: 值“.*〔U\+.*含有看不见的字符U\+/);
});

test("unseen characters in a text go, with a warning", () => {
  const { county, warnings } = loadCounty(
    writeDataset({ ...sampleFiles, "文本/工作站职责.md": "一、\u202E职责" }),
    "internal",
  );
  expect(county.texts.工作站职责).toBe("一、职责\n");
  expect(warnings.map(problemText)).toEqual([
    "文本/工作站职责.md: 含有看不见的字符U+202E（强制从右到左），已去掉。建议：删去原内容，手工重新输入，不要从网页、聊天或 PDF 中复制",
  ]);
});

describe("refused with a message", () => {
  test("a NUL byte", () => {
    expect(errors("罗\0家")).toEqual([expect.stringContaining("行政村.csv: 文件中有空字节")]);
  });

  test.each(["   ", "\u3000", "\u200B", "\u202E \u200B"])("a name of nothing to see: %j", (name) => {
    expect(errors(name)[0]).toContain("不能为空");
  });

  test("a name that no sheet has room for", () => {
    expect(errors("村".repeat(80))).toEqual([
      `行政村.csv:3 行政村名称: 值“${"村".repeat(40)}…”过长（80个字），图上排不下，应不超过20个字。建议：核对是否错列或把说明写进了这一列；名称确实很长的，改用规范简称`,
    ]);
    expect(errors("村".repeat(20))).toEqual([]);
    expect(errors("x".repeat(40))).toEqual([]);
    const profile = sampleFiles["县.json"].replace("康县扶贫办", "办".repeat(80));
    expect(() => loadCounty(writeDataset({ ...sampleFiles, "县.json": profile }), "internal")).toThrow(
      "县.json 制表单位",
    );
  });
});
