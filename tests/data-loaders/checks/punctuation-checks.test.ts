import { expect, test } from "vitest";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { problemsOf } from "../found-problems.ts";
import { sampleFiles, writeDataset } from "../sample-dataset.ts";

const texts = (files: Readonly<Record<string, string>>) =>
  problemsOf(writeDataset({ ...sampleFiles, ...files })).map(problemText);

test("half-width punctuation between Chinese in a text, with its line", () => {
  expect(
    texts({ "文本/工作站职责.md": "# 职责\n\n一、承担建档立卡工作,负责动态管理。\n\n二、完成12,000元。\n" }),
  ).toEqual([
    "文本/工作站职责.md:3: 值“立卡工作,负责动态”中的标点是半角，图上已改排全角。建议：改为“立卡工作，负责动态”，全文都照此检查",
  ]);
});

test("items that end with different marks", () => {
  expect(texts({ "文本/工作站职责.md": "# 职责\n\n一、编制规划\n\n二、落实“五件实事”；\n\n三、统计上报\n" })).toEqual([
    "文本/工作站职责.md:3: 值“…编制规划”这一条与其他各条末尾的标点不一致，图上已改为一致。建议：末尾改为“；”，各条都照此检查",
  ]);
});

test("half-width punctuation in what is printed of a post", () => {
  const table =
    '归属代码,机构类型,节点编号,上级节点,职务,姓名,单位及职务,职责\n621224100,工作站,1,,站长,甲,城关镇(扶贫专干),"主持全面工作,负责协调"\n';
  expect(texts({ "机构人员.csv": table })).toEqual([
    "机构人员.csv:2 单位及职务: 值“城关镇(扶贫专干”中的标点是半角，图上已改排全角。建议：改为“城关镇（扶贫专干”，全文都照此检查",
    "机构人员.csv:2 职责: 值“全面工作,负责协调”中的标点是半角，图上已改排全角。建议：改为“全面工作，负责协调”，全文都照此检查",
  ]);
});

test("texts that are printed as they are written", () => {
  expect(
    texts({ "文本/工作站职责.md": "# 职责\n\n一、甲；\n\n二、乙。\n", "文本/政策问答.md": "1. 网址：https://a.cn\n" }),
  ).toEqual([]);
});
