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
  classes: yearFills(3).map((fill, index) => ({ fill, label: `${2015 + index}年`, count: `${index + 1}个` })),
  symbolTitle: "村类别(村数)",
  symbols: [
    { mark: "sign", label: "贫困村", count: "6个" },
    { mark: "plain", label: "其他村", count: "4个" },
  ],
  sizes: {
    title: "贫困人口",
    samples: [
      { radius: 20, label: "200人" },
      { radius: 9, label: "50人" },
      { radius: 4, label: "10人" },
    ],
  },
  lineTitle: "界线",
  lines: [
    { rank: "county", label: "县界" },
    { rank: "own", isGuessed: true, label: "本镇界（示意）" },
    { rank: "village", isGuessed: true, label: "村界（示意）" },
  ],
};
const sectionOf = (placed: ReturnType<typeof placeMapLegend>, kind: string) =>
  placed.sections.find((section) => section.kind === kind)!;

describe("MapLegend", () => {
  it("stands in columns as its width allows, lower the wider it is", () => {
    const [narrow, wide, widest] = [200, 400, 700].map((width) => placeMapLegend({ ...props, width }));
    expect([narrow!.columns, widest!.columns]).toEqual([1, 4]);
    expect(wide!.height).toBeLessThan(narrow!.height);
    expect(widest!.height).toBeLessThan(wide!.height);
    for (const placed of [narrow!, wide!, widest!]) expect(placed.sections).toHaveLength(4);
  });

  it("says how wide it is", () => {
    for (const width of [200, 400, 700]) {
      const placed = placeMapLegend({ ...props, width });
      expect(placed.width).toBeLessThanOrEqual(width + 0.01);
      for (const { countX } of placed.sections) expect(countX).toBeLessThanOrEqual(placed.width + 0.01);
    }
  });

  it("stands the same in the width that it takes up", () => {
    for (let width = 180; width < 720; width += 7) {
      const placed = placeMapLegend({ ...props, width });
      const again = placeMapLegend({ ...props, width: placed.width });
      expect(again.columns, `${width}`).toBe(placed.columns);
      expect(again.height, `${width}`).toBeCloseTo(placed.height, 6);
    }
  });

  it("keeps counts near their labels", () => {
    const placed = placeMapLegend(props);
    expect(sectionOf(placed, "classes").countX).toBeLessThan(14 * placed.size);
  });

  it("stands circles on one line, apart from each other, over their amounts", () => {
    const { samples, height } = placeMapLegend(props);
    expect(new Set(samples.map(({ centreY, radius }) => Math.round(centreY + radius))).size).toBe(1);
    for (const [index, { x, radius }] of samples.slice(1).entries())
      expect(x - radius).toBeGreaterThan(samples[index]!.x + samples[index]!.radius);
    for (const { labelY } of samples) expect(labelY).toBeLessThan(height);
  });

  it("leaves out what the map has not", () => {
    const { sizes: _sizes, lines: _lines, ...bare } = props;
    expect(placeMapLegend({ ...bare, symbols: [] }).sections.map(({ kind }) => kind)).toEqual(["classes"]);
  });

  it("shows each class with its colour, hatch, label and count, and every line as it is drawn", () => {
    const svg = renderToString(<MapLegend {...props} />);
    for (const { fill, label, count } of props.classes)
      for (const part of [fill.color, label, count]) expect(svg).toContain(part);
    expect(svg.match(/(?:stroke|fill)-opacity="0.45"/g)).toHaveLength(
      props.classes.filter(({ fill }) => fill.hatch !== "none").length,
    );
    for (const { label } of props.lines!) expect(svg).toContain(label);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
  });
});
