import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { indexStripHeight } from "../../src/charts/area-map/place-name-index.ts";
import type { SheetFrame } from "../../src/items/sheet.ts";
import { bodyBox } from "../../src/posters/parts/body-box.ts";
import { sheetMeasures } from "../../src/posters/parts/measures.ts";
import { chooseTownshipLayout, type TownshipNeeds } from "../../src/posters/parts/township-layout.ts";
import { A0, A2, paperChoice } from "../../src/theme/paper.ts";

const frame: SheetFrame = {
  kind: "map",
  title: "试验镇贫困村分布图",
  place: "试验县",
  subtitle: "2014年末",
  message: "5个贫困村集中了全镇67.8%的贫困人口",
  issuer: "试验县扶贫办",
  filledBy: "",
  reviewedBy: "",
  asOf: "2014-12-31",
  isExample: false,
  notes: [],
};
const ground = (width: number, height: number): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 0],
        [width, 0],
        [width, height],
        [0, height],
        [0, 0],
      ],
    ],
  ],
});
const layoutOf = (outline: MultiPolygon, more: Partial<TownshipNeeds> = {}, papers = paperChoice(A0)) =>
  chooseTownshipLayout({ frame }, papers, { outline, figures: 4, rows: 8, names: [], fits: () => true, ...more });

describe("chooseTownshipLayout", () => {
  it("stands wide ground over its panels, and gives tall ground a column at its side", () => {
    expect(layoutOf(ground(20, 10)).layout).toMatchObject({ arrangement: "above", paper: { width: 841 } });
    expect(layoutOf(ground(5, 10)).layout.arrangement).not.toBe("above");
  });

  it("fits the frame to the ground", () => {
    const { layout } = layoutOf(ground(20, 8));
    expect(layout.frame.height / layout.frame.width).toBeLessThan(0.55);
    expect(layoutOf(ground(20, 12)).layout.frame.height).toBeGreaterThan(layout.frame.height);
  });

  it("gives one township the same frame whatever its panels say, as long as these have room", () => {
    const [first, second] = [3, 4].map((figures) => layoutOf(ground(12, 8), { figures }).layout);
    expect(first!.frame.width).toBe(second!.frame.width);
  });

  it("makes the map smaller until the panels have room", () => {
    const outline = ground(20, 14);
    const usual = layoutOf(outline).layout;
    const wanted = (usual.bottom?.height ?? 0) * 1.3;
    const chosen = layoutOf(
      outline,
      { fits: ({ bottom }) => (bottom?.height ?? 0) >= wanted },
      paperChoice(A0, "portrait"),
    );
    expect(chosen.isComplete).toBe(true);
    expect(chosen.layout.frame.height).toBeLessThan(usual.frame.height);
    expect(layoutOf(outline, { fits: () => false }).isComplete).toBe(false);
  });

  it("divides the body without remainder, on any paper", () => {
    for (const papers of [paperChoice(A0, "portrait"), paperChoice(A2, "portrait")]) {
      const { frame: map, side, bottom, paper } = layoutOf(ground(5, 10), {}, papers).layout;
      const body = bodyBox({ frame }, paper);
      expect(map.width + (side ? side.width : 0)).toBeLessThanOrEqual(body.width);
      expect(map.height + (bottom ? bottom.height : 0)).toBeLessThan(body.height);
    }
  });

  it("leaves the map more than its list where its villages have no room for their names", () => {
    const names = Array.from({ length: 41 }, (_, index) => `第${index}格桑梅朵曲宗村`);
    const papers = paperChoice({ width: 210, height: 297 }, "portrait");
    const tall = ground(9, 14);
    const { layout } = layoutOf(tall, { names }, papers);
    expect(layout.arrangement).toBe("above");
    const { type } = sheetMeasures(layout.paper);
    expect(indexStripHeight(names, { ...layout.frame, type })).toBeLessThan(layout.frame.height * 0.7);
  });
});
