import { describe, expect, it } from "vitest";
import { evenEndings } from "../../src/text/item-endings.ts";

const endings = (...texts: readonly string[]) =>
  evenEndings(texts.map((text, index) => ({ number: `${"一二三四五"[index]}、`, text }))).map(({ text }) => text);

describe("evenEndings", () => {
  it("ends items with a semicolon and the last with a full stop where only some have a mark", () => {
    expect(endings("甲", "乙；", "丙")).toEqual(["甲；", "乙；", "丙。"]);
    expect(endings("甲，", "乙；", "丙；")).toEqual(["甲；", "乙；", "丙。"]);
  });

  it("ends all with a full stop where one holds a sentence or ends with one", () => {
    expect(endings("甲。乙", "丙；", "丁")).toEqual(["甲。乙。", "丙。", "丁。"]);
    expect(endings("甲。", "乙", "丙。")).toEqual(["甲。", "乙。", "丙。"]);
  });

  it("leaves even lists as they are", () => {
    for (const even of [["甲", "乙", "丙"], ["甲。", "乙。"], ["甲；", "乙；", "丙。"], ["甲；"]])
      expect(endings(...even)).toEqual(even);
  });

  it("takes items of another numbering, and what leads in, for no part of the list", () => {
    const items = [
      { number: "第一章", text: "总则" },
      { number: "第一条", text: "甲。" },
      { number: "第二条", text: "包括：" },
      { number: "（一）", text: "乙；" },
      { number: "（二）", text: "丙。" },
      { text: "附注" },
    ];
    expect(evenEndings(items)).toEqual(items);
  });
});
