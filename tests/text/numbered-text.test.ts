import { describe, expect, it } from "vitest";
import { parseNumberedText } from "../../src/text/numbered-text.ts";

describe("parseNumberedText", () => {
  it("reads a title and numbered duties, and joins soft-wrapped lines", () => {
    expect(
      parseNumberedText("# 工作站职责\r\n\r\n一、宣传政策，\r\n落实部署。\r\n\r\n二、管理 **档案**。\r\n"),
    ).toEqual({
      title: "工作站职责",
      paragraphs: [
        { number: "一、", text: "宣传政策，落实部署。" },
        { number: "二、", text: "管理 档案。" },
      ],
    });
  });

  it("knows the ways of numbering", () => {
    const text = "1. 甲\n2、乙\n(3) 丙\n（四）丁\n5）戊\n⑥己\n第七条 庚\n- 辛\n十二、壬";
    expect(parseNumberedText(text).paragraphs).toEqual([
      { number: "1.", text: "甲" },
      { number: "2、", text: "乙" },
      { number: "(3)", text: "丙" },
      { number: "（四）", text: "丁" },
      { number: "5）", text: "戊" },
      { number: "⑥", text: "己" },
      { number: "第七条", text: "庚" },
      { number: "·", text: "辛" },
      { number: "十二、", text: "壬" },
    ]);
  });

  it("leaves amounts and dates alone", () => {
    expect(parseNumberedText("12.5公里道路。\n\n2015年计划。").paragraphs).toEqual([
      { text: "12.5公里道路。" },
      { text: "2015年计划。" },
    ]);
  });

  it("takes later headings as paragraphs and a text without title as it is", () => {
    expect(parseNumberedText("总则\n\n## 第一章 会员\n凡本村农户。")).toEqual({
      paragraphs: [{ text: "总则" }, { number: "第一章", text: "会员" }, { text: "凡本村农户。" }],
    });
  });
});
