import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { SheetFrame } from "../../src/items/sheet.ts";
import { chooseMapLayout, mapBox, type PanelNeeds } from "../../src/posters/parts/map-layout.ts";
import { A0, A2, type PaperChoice, paperChoice } from "../../src/theme/paper.ts";

const needs: PanelNeeds = {
  figures: 4,
  row: [240, 400],
  column: [360, 470],
  narrowColumn: [275, 330],
  legendShares: [0.4],
  legendHeight: () => 120,
  growingFits: () => true,
};
const frame: SheetFrame = {
  kind: "map",
  title: "试验镇贫困村分布图",
  place: "试验县",
  subtitle: "2014年末",
  issuer: "试验县扶贫办",
  filledBy: "",
  reviewedBy: "",
  asOf: "2014-12-31",
  isExample: false,
  notes: [],
};
const layoutOf = (focus: MultiPolygon, own: PanelNeeds = needs, papers: PaperChoice = paperChoice(A0)) =>
  chooseMapLayout(focus, { frame }, papers, own).layout;
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

describe("chooseMapLayout", () => {
  it("stands tall places on portrait paper beside a column", () => {
    expect(layoutOf(ground(5, 10))).toMatchObject({
      panels: "beside",
      paper: { width: 841 },
      hasTopRow: true,
    });
  });

  it("puts the panels of wide places beneath, or beside on landscape paper", () => {
    expect(layoutOf(ground(20, 10))).toMatchObject({ panels: "beneath", paper: { width: 841 } });
    expect(layoutOf(ground(11, 10), { ...needs, row: [330, 400] })).toMatchObject({
      panels: "beside",
      paper: { width: 1189 },
      hasTopRow: false,
    });
  });

  it("gives the panels what the map cannot use, up to their limit", () => {
    expect(layoutOf(ground(20, 10)).panelSize).toBeGreaterThan(needs.row[0]);
    expect(layoutOf(ground(90, 10)).panelSize).toBe(needs.row[1]);
  });

  it("leaves out the narrow column where none is wanted", () => {
    const { narrowColumn: _none, ...wide } = needs;
    expect(layoutOf(ground(5, 10), wide)).not.toMatchObject({ panels: "beside", paper: { width: 841 } });
  });

  it("keeps to the paper that is offered, in proportion", () => {
    const flat = paperChoice(A2, "landscape");
    expect(layoutOf(ground(5, 10), needs, flat)).toMatchObject({
      panels: "beside",
      paper: { width: 594, height: 420 },
    });
    const ratio = layoutOf(ground(5, 10), needs, paperChoice(A2)).panelSize / layoutOf(ground(5, 10)).panelSize;
    expect(ratio).toBeCloseTo(A2.width / A0.width, 1);
  });

  it("rather draws the map smaller than lets a panel leave something out", () => {
    const wantsWide: PanelNeeds = { ...needs, growingFits: ({ width }) => width > 400 };
    const chosen = chooseMapLayout(ground(5, 10), { frame }, paperChoice(A0), wantsWide);
    expect(chosen.isComplete).toBe(true);
    expect(
      chooseMapLayout(ground(5, 10), { frame }, paperChoice(A0), { ...needs, growingFits: () => false }).isComplete,
    ).toBe(false);
  });

  it("divides the sheet without remainder", () => {
    const layout = layoutOf(ground(5, 10));
    expect(mapBox(layout).width + layout.panelSize).toBeLessThan(layout.body.width);
  });
});
