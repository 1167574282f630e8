import { describe, expect, it } from "vitest";
import { keyFigureSizes } from "../../src/posters/parts/key-figures.tsx";
import { textWidth } from "../../src/theme/glyphs.ts";
import { A0 } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";

const type = typeScale(A0);

describe("keyFigureSizes", () => {
  it("prints figures as large as the sheet's figures go where there is room", () => {
    expect(keyFigureSizes([{ label: "贫困户", value: "12", unit: "户" }], 1, 200, type)).toEqual({
      cells: [200],
      figure: type.figure,
      label: type.body,
    });
  });

  it("shrinks all figures until the longest does not touch its neighbour", () => {
    const figures = [
      { label: "贫困户", value: "12", unit: "户" },
      { label: "贫困人口", value: "123,456", unit: "人" },
    ];
    const { figure } = keyFigureSizes(figures, 1, 130, type);
    expect(figure).toBeLessThan(type.figure);
    expect(textWidth("123,456", { size: figure, weight: 700 }) + textWidth("人", { size: type.body })).toBeLessThan(
      130,
    );
  });

  it("gives a crowded row to those that need it, and keeps an even row even", () => {
    const figures = [
      { label: "计划脱贫村（全镇14个村）", value: "8", unit: "个" },
      { label: "贫困户", value: "270", unit: "户" },
      { label: "贫困人口", value: "1,060", unit: "人" },
    ];
    const { cells, label } = keyFigureSizes(figures, 3, 330, type);
    expect(cells.reduce((sum, cell) => sum + cell, 0)).toBeCloseTo(330);
    expect(cells[0]).toBeGreaterThan(cells[1]!);
    expect(textWidth(figures[0]!.label, { size: label })).toBeLessThan(cells[0]!);
    expect(label).toBeGreaterThan(keyFigureSizes(figures, 2, 220, type).label);
    expect(new Set(keyFigureSizes(figures, 3, 1100, type).cells).size).toBe(1);
  });
});
