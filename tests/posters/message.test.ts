import { describe, expect, it } from "vitest";
import { bodyBox } from "../../src/posters/parts/body-box.ts";
import { sheetMeasures } from "../../src/posters/parts/measures.ts";
import { messagePieces, planMessage } from "../../src/posters/parts/message-layout.ts";
import { textWidth } from "../../src/theme/glyphs.ts";
import { A0, A3, A4, landscape } from "../../src/theme/paper.ts";
import { frameOf } from "./frame.ts";

const figures = (line: string) =>
  messagePieces(line)
    .filter(({ isFigure }) => isFigure)
    .map(({ text }) => text);

describe("messagePieces", () => {
  it("sets figures apart and leaves years alone", () => {
    expect(figures("5个贫困村集中了全镇67.8%的贫困人口")).toEqual(["5", "67.8%"]);
    expect(figures("2015年减贫1,236人，到2020年5个贫困村全部脱贫")).toEqual(["1,236", "5"]);
    expect(figures("2013、2014年没有变化")).toEqual(["2013"]);
  });

  it("loses nothing of the line", () => {
    for (const line of ["一年减少59人，下降9.3%。", "没有数据", "3"])
      expect(
        messagePieces(line)
          .map(({ text }) => text)
          .join(""),
      ).toBe(line);
  });
});

describe.each([A0, landscape(A0), A3, A4])("the sentence on $width × $height", (paper) => {
  const measures = sheetMeasures(paper);
  const room = paper.width - 2 * measures.margin;

  it.each([
    ["short", "5个贫困村集中了全镇67.8%的贫困人口"],
    ["long", "全镇20个村中有17个贫困村，集中了全镇67.8%的贫困人口，2015年计划减贫1,236人，到2020年全部脱贫，一村不落"],
  ])("a %s one stands within the margins and takes its height from the body", (_case, message) => {
    const head = { frame: frameOf({ message }) };
    const { lines, size, height } = planMessage(head, measures);
    expect(lines.join("")).toBe(message);
    expect(size).toBeGreaterThanOrEqual(measures.type.floor);
    for (const line of lines) expect(textWidth(line, { size, weight: 700 })).toBeLessThanOrEqual(room + 1e-6);
    const without = bodyBox({ frame: frameOf({}) }, paper);
    expect(without.height - bodyBox(head, paper).height).toBeCloseTo(height, 6);
  });
});
