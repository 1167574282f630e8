import { describe, expect, it } from "vitest";
import { keyFigureSizes } from "../../src/posters/parts/key-figures.tsx";
import { textWidth } from "../../src/theme/glyphs.ts";
import { A0 } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";

const type = typeScale(A0);

describe("keyFigureSizes", () => {
  it("prints figures as large as the sheet's figures go where there is room", () => {
    expect(keyFigureSizes([{ label: "贫困户", value: "12", unit: "户" }], 200, type)).toEqual({
      figure: type.figure,
      label: type.body,
    });
  });

  it("shrinks all figures until the longest does not touch its neighbour", () => {
    const figures = [
      { label: "贫困户", value: "12", unit: "户" },
      { label: "贫困人口", value: "123,456", unit: "人" },
    ];
    const { figure } = keyFigureSizes(figures, 130, type);
    expect(figure).toBeLessThan(type.figure);
    expect(textWidth("123,456", { size: figure, weight: 700 }) + textWidth("人", { size: type.body })).toBeLessThan(
      130,
    );
  });
});
