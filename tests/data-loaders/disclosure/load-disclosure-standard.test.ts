import { describe, expect, it } from "vitest";
import {
  parseDisclosureStandard,
  STANDARD_FILE,
} from "../../../src/data-loaders/disclosure/load-disclosure-standard.ts";
import { loadCounty } from "../../../src/data-loaders/load-dataset.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { sampleFiles, writeDataset } from "../sample-dataset.ts";

const one = (element: unknown) =>
  JSON.stringify([{ 类别: "扶贫资金", 事项: "项目", 时限: "5日", 渠道: ["公开栏"], 要素: [element] }]);
const messages = (text: string) => parseDisclosureStandard(text).problems.map(problemText);

describe("文本/公开标准.json", () => {
  it("replaces the product's list in both editions", () => {
    const folder = writeDataset({ ...sampleFiles, [STANDARD_FILE]: one({ 名称: "名称", 数据: "帮扶项目.项目名称" }) });
    const { county, unused } = loadCounty(folder, "public");
    expect(county.disclosureStandard).toEqual([
      {
        group: "扶贫资金",
        name: "项目",
        deadline: "5日",
        channels: ["公开栏"],
        elements: [{ name: "名称", data: "帮扶项目.项目名称" }],
      },
    ]);
    expect(unused.files).toEqual([]);
    expect(loadCounty(writeDataset(sampleFiles), "public").county.disclosureStandard).toBeUndefined();
  });

  it.each([
    [one({ 名称: "甲", 数据: "项目名称" }), "应写成“表名.列名”"],
    [one({ 名称: "甲", 数据: "无此表.项目名称" }), "没有这张表"],
    [one({ 名称: "甲", 数据: "帮扶项目.无此列" }), "表中没有这一列"],
    [one({ 名称: "甲", 数据: "贫困户.户主姓名" }), "这一列不对外公开"],
    [one({ 名称: "甲", 数据: "行政村.村负责人电话" }), "这一列不对外公开"],
    [one({ 名称: "甲", 数据: "县.json.填表人" }), "可公开的只有"],
    [one({ 数据: "帮扶项目.项目名称" }), "缺少或为空"],
    ['[{"事项": "甲"}]', "第1项.要素: 缺少或为空"],
    ["{}", "应是事项的列表"],
    ["[", "文件到末尾仍不完整"],
  ])("says what is wrong: %s", (text, message) => {
    expect(messages(text).join("\n")).toContain(message);
    expect(parseDisclosureStandard(text).items).toBeUndefined();
  });
});
