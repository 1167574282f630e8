import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ScaleBar, scaleBarLength } from "../../../src/charts/parts/scale-bar.tsx";

describe("ScaleBar", () => {
  it.each([3.7, 21.4, 96, 640])("is as long as it says within 1 %% at %f mm per km", (scale) => {
    const svg = renderToString(<ScaleBar x={20} y={500} scale={scale} maxWidth={150} size={10} />);
    const drawn = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0);
    const [, figure, unit] = />([\d.]+) (千米|米)</.exec(svg)!;
    const kilometres = unit === "米" ? Number(figure) / 1000 : Number(figure);
    expect(Math.abs(drawn / (kilometres * scale) - 1)).toBeLessThan(0.01);
  });

  it("takes the longest round length that fits", () => {
    expect(scaleBarLength(20, 120)).toBe(5);
    expect(scaleBarLength(60, 120)).toBe(2);
  });
});
