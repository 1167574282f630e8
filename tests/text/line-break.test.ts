import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "../../src/text/line-break.ts";
import { textWidth } from "../../src/theme/glyphs.ts";
import { blankAfter } from "../../src/theme/squeeze.ts";

const style = { size: 10 };

describe("breakLines", () => {
  it("fills lines of Chinese to the width", () => {
    expect(breakLines("精准扶贫建档立卡工作", 40, style)).toEqual(["精准扶贫", "建档立卡", "工作"]);
  });

  it("never begins a line with closing punctuation nor ends one with opening", () => {
    expect(breakLines("精准扶贫，建档立卡", 40, style)).toEqual(["精准", "扶贫，", "建档立卡"]);
    expect(breakLines("负责人员（电话）", 50, style)).toEqual(["负责人员", "（电话）"]);
  });

  it("keeps figures and words whole", () => {
    expect(breakLines("计划2015年脱贫", 40, style)).toEqual(["计划", "2015年", "脱贫"]);
    expect(breakLines("贫困村15个，贫困人口6,641人", 70, style)).toEqual(["贫困村15个，", "贫困人口", "6,641人"]);
    expect(breakLines("依据国开办发〔2014〕24号整理", 110, style)).toEqual(["依据", "国开办发〔2014〕24号", "整理"]);
    expect(breakLines("电话 100 2282 6439", 75, style)).toEqual(["电话", "100 2282 6439"]);
    expect(breakLines("2014年5月底前完成", 80, style)).toEqual(["2014年5月底前", "完成"]);
    expect(breakLines("12345678901234567890", 30, style).length).toBeGreaterThan(1);
  });

  it("ends no line within a word or a set phrase that a line can hold", () => {
    expect(breakLines("编制中长期规划、全面小康建设规划", 100, style)).toEqual([
      "编制中长期规划、",
      "全面小康建设规划",
    ]);
    expect(breakLines("负责贫困户建档立卡和统计上报工作", 80, style)).toEqual([
      "负责贫困户",
      "建档立卡和",
      "统计上报工作",
    ]);
    expect(breakLines("贫困发生率", 30, style)).toEqual(["贫困", "发生率"]);
  });

  it("leaves no single character on the last line", () => {
    expect(breakLines("协调解决实际困难的", 80, style)).toEqual(["协调解决实际", "困难的"]);
    expect(breakLines("协调解决实际困难的。", 80, style)).toEqual(["协调解决实际", "困难的。"]);
  });

  it("sets marks side by side closer, and lets the blank half of the last one stand over", () => {
    expect(textWidth("“五件实事”；", style)).toBe(65);
    expect(breakLines("落实“五件实事”；", 80, style)).toEqual(["落实“五件实事”；"]);
    expect(breakLines("落实“五件实事”；", 79, style)).toEqual(["落实", "“五件实事”；"]);
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
        for (const line of lines)
          expect(textWidth(line, style) - blankAfter(line) * style.size).toBeLessThanOrEqual(width + 1e-6);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、）”》%]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（“《]$/);
      }),
      { seed: 1 },
    );
  });
});
