import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { chooseMapLayout, mapBox, type PanelNeeds, panelWidths } from "../../src/posters/parts/map-layout.ts";

const needs: PanelNeeds = {
  hasFigures: true,
  row: [240, 400],
  column: [360, 470],
  narrowColumn: [275, 330],
  legendShare: 0.4,
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

describe("chooseMapLayout", () => {
  it("stands tall places on portrait paper beside a column", () => {
    expect(chooseMapLayout(ground(5, 10), needs)).toMatchObject({
      panels: "beside",
      paper: { width: 841 },
      hasTopRow: true,
    });
  });

  it("puts the panels of wide places beneath, or beside on landscape paper", () => {
    expect(chooseMapLayout(ground(20, 10), needs)).toMatchObject({ panels: "beneath", paper: { width: 841 } });
    expect(chooseMapLayout(ground(11, 10), { ...needs, row: [330, 400] })).toMatchObject({
      panels: "beside",
      paper: { width: 1189 },
      hasTopRow: false,
    });
  });

  it("gives the panels what the map cannot use, up to their limit", () => {
    expect(chooseMapLayout(ground(20, 10), needs).panelSize).toBeGreaterThan(needs.row[0]);
    expect(chooseMapLayout(ground(90, 10), needs).panelSize).toBe(needs.row[1]);
  });

  it("leaves out the narrow column where none is wanted", () => {
    const { narrowColumn: _none, ...wide } = needs;
    expect(chooseMapLayout(ground(5, 10), wide)).not.toMatchObject({ panels: "beside", paper: { width: 841 } });
  });

  it("divides the sheet without remainder", () => {
    const layout = chooseMapLayout(ground(5, 10), needs);
    expect(mapBox(layout).width + layout.panelSize).toBeLessThan(panelWidths(layout).sheet);
  });
});
