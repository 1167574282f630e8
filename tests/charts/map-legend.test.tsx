import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { MapLegend } from "../../src/charts/map-legend/map-legend.tsx";
import { placeMapLegend } from "../../src/charts/map-legend/place.ts";
import type { MapLegendProps } from "../../src/charts/map-legend/props.ts";
import { yearFills } from "../../src/theme/palette.ts";
import { A0 } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";

const props: MapLegendProps = {
  width: 400,
  type: typeScale(A0),
  classTitle: "脱贫年度(村数)",
  classes: yearFills(3).map((fill, index) => ({ fill, label: `${2015 + index}年`, count: `${index + 1} 村` })),
  symbolTitle: "村类别(村数)",
  symbols: [
    { mark: "filled", label: "贫困村", count: "6 村" },
    { mark: "hollow", label: "其他村", count: "4 村" },
  ],
  sizes: {
    title: "贫困人口(圆面积)",
    samples: [
      { radius: 20, label: "200 人" },
      { radius: 9, label: "50 人" },
      { radius: 4, label: "10 人" },
    ],
  },
};

describe("MapLegend", () => {
  it("stands in two columns where it is wide, in one where it is not", () => {
    const [wide, narrow] = [placeMapLegend(props), placeMapLegend({ ...props, width: 200 })];
    expect([wide.columns, narrow.columns]).toEqual([2, 1]);
    expect(wide.height).toBeLessThan(narrow.height);
  });

  it("keeps counts near their labels", () => {
    const { classes, size } = placeMapLegend(props);
    expect(classes.countX).toBeLessThan(14 * size);
  });

  it("stands inside its height, sizes apart from each other", () => {
    const { sizes, height, size } = placeMapLegend(props);
    const middles = sizes.samples.map(({ labelY }) => labelY);
    expect(Math.max(...middles)).toBeLessThan(height);
    for (const [index, y] of middles.slice(1).entries()) expect(y - middles[index]!).toBeGreaterThan(size);
    for (const { centreY, radius } of sizes.samples) expect(centreY + radius).toBeLessThanOrEqual(height);
  });

  it("shows each class with its colour, hatch, label and count", () => {
    const svg = renderToString(<MapLegend {...props} />);
    for (const { fill, label, count } of props.classes)
      for (const part of [fill.color, label, count]) expect(svg).toContain(part);
    expect(svg.match(/(?:stroke|fill)-opacity="0.45"/g)).toHaveLength(
      props.classes.filter(({ fill }) => fill.hatch !== "none").length,
    );
  });
});
