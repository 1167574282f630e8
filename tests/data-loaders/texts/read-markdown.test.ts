import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/data-loaders/texts/read-markdown.ts";
import { joinPieces } from "../../../src/data-loaders/texts/text-piece.ts";
import { textNames } from "../../../src/model/text-names.ts";
import { parseNumberedText } from "../../../src/text/numbered-text.ts";

/** What is printed of a Markdown text: the title, then each paragraph with its number, and what is said about it. */
function printed(source: string, name = "工作站职责") {
  const { pieces, notes } = readMarkdown(source, name);
  const { title, paragraphs } = parseNumberedText(joinPieces(pieces).text);
  return {
    title,
    said: paragraphs.map(({ number = "", text }) => `${number}${text}`),
    notes: notes.map(({ line, message }) => `${line} ${message}`),
  };
}
const said = (source: string) => {
  const { said: lines, notes } = printed(source);
  expect(notes).toEqual([]);
  return lines;
};

describe("texts as Word and its converters write them", () => {
  test("a whole one", () => {
    const source = `---
title: 工作站职责
author: 甲
---

[工作站职责]{.underline}

1\\.  组织制定本镇*年度*帮扶计划；\\
    按月检查。

2\\.  负责[台账](http://example.org)管理&nbsp;A&amp;B。

> 逢五逢十下村。

| 序号 | 内容 |
|------|------|
| 1    | 宣传 |
`;
    expect(printed(source)).toEqual({
      title: "工作站职责",
      said: ["1.组织制定本镇年度帮扶计划；按月检查。", "2.负责台账管理 A&B。", "逢五逢十下村。", "1.宣传。"],
      notes: ["15 表格已改成一行一条的文字"],
    });
  });

  test.each<[string, string[]]>([
    ["（一）宣传政策。\n（二）组织培训。", ["（一）宣传政策。", "（二）组织培训。"]],
    ["１．宣传政策。\n２．组织培训。", ["1．宣传政策。", "2．组织培训。"]],
    ["⑴宣传；\n⑵培训。", ["⑴宣传；", "⑵培训。"]],
    ["1. 甲；\n1. 乙；\n1. 丙。", ["1.甲；", "2.乙；", "3.丙。"]],
    ["1) 甲；\n2) 乙。", ["1)甲；", "2)乙。"]],
    ["\uF06C宣传政策；\n\uF06C组织培训。", ["·宣传政策；", "·组织培训。"]],
    ["•\t宣传；\n•\t培训。", ["·宣传；", "·培训。"]],
    ["- 宣传；\n  - 入户；\n- 培训。", ["·宣传；", "·入户；", "·培训。"]],
    ["-宣传；\n-培训。", ["·宣传；", "·培训。"]],
    ["　　一、宣传政策。\n　　二、组织培训。", ["一、宣传政策。", "二、组织培训。"]],
    ["    一、宣传政策。\n\n    二、组织培训。", ["一、宣传政策。", "二、组织培训。"]],
    ["\t宣传**政策**。", ["宣传政策。"]],
    ["落实**“八个全覆盖”。**加强*“双联”*工作。", ["落实“八个全覆盖”。加强“双联”工作。"]],
    ["[**一、**宣传]{.mark}政策[]{#_Toc1 .anchor}", ["一、宣传政策"]],
    ["见[台账][1]。\n\n[1]: http://example.org", ["见台账。"]],
    ["[注]: 本表由县扶贫办制定", ["[注]：本表由县扶贫办制定"]],
    ['::: {custom-style="正文"}\n宣传政策。\n:::', ["宣传政策。"]],
    ["宣传政策。  \n组织培训。", ["宣传政策。组织培训。"]],
    ["宣传政策。\n\n* * *\n\n组织培训。", ["宣传政策。", "组织培训。"]],
    ["人均收入<2800元，增长3\\~5%，面积3*5*2米", ["人均收入<2800元，增长3~5%，面积3*5*2米"]],
    ["按2014年1号文件[2014]56号办理", ["按2014年1号文件[2014]56号办理"]],
    ["<!-- 草稿\n\n待定 -->\n宣传政策。", ["宣传政策。"]],
    ["`台账`管理。\n\n```\n一、宣传。\n```", ["台账管理。", "一、宣传。"]],
  ])("%j", (source, expected) => {
    expect(said(source)).toEqual(expected);
  });

  test.each([
    ["#工作站职责\n宣传。", "工作站职责"],
    ["＃ 工作站职责\n宣传。", "工作站职责"],
    ["工作站职责\n=====\n\n宣传。", "工作站职责"],
    ["# 工作站职责 {#职责 .unnumbered}\n\n宣传。", "工作站职责"],
    ["# **工作站**职责 #\n\n宣传。", "工作站职责"],
    ["工作站职责\n\n宣传。", "工作站职责"],
    ["---\n标题: 云溪镇工作站职责\n---\n宣传。", "云溪镇工作站职责"],
    ["---\ntitle: 别的\n---\n# 工作站职责\n宣传。", "工作站职责"],
  ])("the title of %j", (source, title) => {
    expect(printed(source)).toEqual({ title, said: ["宣传。"], notes: [] });
  });

  test.each<[string, string[], string[]]>([
    [
      '<p align="center">宣传<b>政策</b>。</p><p>组织<br/>培训。</p>',
      ["宣传政策。组织培训。"],
      ["1 文本中的 HTML 标记已去掉，只印文字"],
    ],
    ['宣传。\n\n![章](media/image1.png){width="5in"}', ["宣传。"], ["3 文本中的图片不会印出"]],
    ["宣传~~旧政策~~新政策。", ["宣传新政策。"], ["1 有删除线的文字没有印出"]],
    [
      "| 岗位 | 职责 |\n|---|---|\n| 站长 | 总负责 |\n| 干事 | 记账 |",
      ["岗位：站长，职责：总负责", "岗位：干事，职责：记账"],
      ["1 表格已改成一行一条的文字"],
    ],
    ["+---+---+\n| 甲 | 乙 |\n+---+---+", ["甲　乙"], ["1 表格已改成一行一条的文字"]],
    ["宣传。\n\n按规定[^1]办理。", ["宣传。", "按规定[^1]办理。"], ["3 像是排版标记，会照样印在图上"]],
  ])("%j is named", (source, lines, notes) => {
    expect(printed(source)).toMatchObject({ said: lines, notes });
  });
});

test("texts without markup stay as they are, to the byte", () => {
  const folder = path.resolve("data/example/文本");
  for (const name of textNames.slice(0, 6)) {
    const source = readFileSync(path.join(folder, `${name}.md`), "utf8");
    const { pieces, notes } = readMarkdown(source, name);
    expect(notes).toEqual([]);
    expect(joinPieces(pieces).text).toBe(`${source.trim()}\n`);
  }
});

test("each line of the text knows its line of the file", () => {
  const { pieces } = readMarkdown("---\ntitle: 甲\n---\n\n# 甲\n\n一、乙，\n丙。\n\n二、丁。\n", "甲");
  expect(pieces).toEqual([
    { line: 5, text: "# 甲" },
    { line: 7, text: "一、乙，\n丙。" },
    { line: 10, text: "二、丁。" },
  ]);
  expect(joinPieces(pieces).lines).toEqual([5, 5, 7, 8, 7, 10, 10]);
});
