import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "../../src/text/line-break.ts";
import { textWidth } from "../../src/theme/glyphs.ts";

const style = { size: 10 };

describe("breakLines", () => {
  it("fills lines of Chinese to the width", () => {
    expect(breakLines("精准扶贫建档立卡工作", 40, style)).toEqual(["精准扶贫", "建档立卡", "工作"]);
  });

  it("never begins a line with closing punctuation nor ends one with opening", () => {
    expect(breakLines("精准扶贫，建档立卡", 40, style)).toEqual(["精准扶", "贫，建档", "立卡"]);
    expect(breakLines("负责人员（电话）", 50, style)).toEqual(["负责人员", "（电话）"]);
  });

  it("keeps figures and words whole", () => {
    expect(breakLines("计划2015年脱贫", 40, style)).toEqual(["计划", "2015年", "脱贫"]);
    expect(breakLines("12345678901234567890", 30, style).length).toBeGreaterThan(1);
  });

  it("leaves no single character on the last line", () => {
    expect(breakLines("建档立卡工作组", 30, style)).toEqual(["建档立", "卡工", "作组"]);
    expect(breakLines("建档立卡工作组。", 30, style)).toEqual(["建档立", "卡工", "作组。"]);
  });

  it("keeps line feeds and an indent, drops spaces at breaks", () => {
    expect(breakLines("贫困\n发生率", 100, style)).toEqual(["贫困", "发生率"]);
    expect(breakLines("　　扶贫", 100, style)).toEqual(["　　扶贫"]);
    expect(breakLines("poor village", 35, style)).toEqual(["poor", "village"]);
    expect(breakLines("", 100, style)).toEqual([""]);
  });

  it("loses nothing and exceeds nothing", () => {
    const characters = fc.constantFrom(..."贫困村户人口，。、（）“”《》1234567890%ab");
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 60 }), fc.integer({ min: 60, max: 200 }), (array, width) => {
        const text = array.join("").replace(/[，。、（）“”《》%]{2,}/g, "。");
        const lines = breakLines(text, width, style);
        expect(lines.join("")).toBe(text);
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width + 1e-6);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、）”》%]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“《]$/);
      }),
      { seed: 1 },
    );
  });
});
