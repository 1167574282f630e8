import { describe, expect, it } from "vitest";
import { footEntries } from "../../src/posters/parts/foot-entries.ts";
import { planFoot } from "../../src/posters/parts/foot-layout.ts";
import { sheetMeasures } from "../../src/posters/parts/measures.ts";
import { textWidth } from "../../src/theme/glyphs.ts";
import { A0, A3, A4, BOARD_600x900, landscape } from "../../src/theme/paper.ts";
import { frameOf } from "./frame.ts";

const entriesOf = (kind: "map" | "chart" | "board") =>
  footEntries(frameOf({ kind }), "2015-03-31").map(({ label = "", value }) => [label, value]);

describe("the foot", () => {
  it("says who drew a map, who filled in and reviewed a chart, who signed a board", () => {
    expect(entriesOf("chart")).toEqual([
      ["制表单位", "试验县扶贫办"],
      ["填表人", "甲"],
      ["审核人", "乙"],
      ["制表日期", "2015年3月31日"],
      ["数据截至", "2014年12月31日"],
    ]);
    expect(entriesOf("map").map(([label]) => label)).toContain("制图单位");
    expect(entriesOf("board")).toEqual([["", "试验县扶贫办制　2015年3月"]]);
  });

  it("gives each note a line of its own, and a long one as many as it needs", () => {
    const long = "贫困村同时符合三条：贫困发生率比全省高一倍以上，无集体经济收入。".repeat(4);
    const frame = frameOf({ notes: ["甲。", long, "乙。"] });
    const { noteLines, noteSize, textWidth: room } = planFoot(frame, sheetMeasures(A0));
    expect(noteLines[0]).toBe("甲。");
    expect(noteLines.at(-1)).toBe("乙。");
    expect(noteLines.slice(1, -1).join("")).toBe(long);
    for (const line of noteLines) expect(textWidth(line, { size: noteSize })).toBeLessThanOrEqual(room + 1e-6);
  });

  it("has on A0 a line of 11 mm, notes of 9 mm and a code of 50 mm", () => {
    const measures = sheetMeasures(A0);
    expect(planFoot(frameOf({}), measures)).toMatchObject({ entrySize: 11, noteSize: 9 });
    expect(measures.qrSize).toBe(50);
  });

  it.each([A0, landscape(A3), A4, BOARD_600x900])(
    "is as high as the code and its words on $width × $height",
    (paper) => {
      const measures = sheetMeasures(paper);
      const { height, noteSize } = planFoot(frameOf({ kind: "board" }), measures);
      expect(height).toBeGreaterThan(measures.qrSize);
      expect(4 * 1.28 * noteSize).toBeLessThanOrEqual(measures.qrSize);
    },
  );
});
