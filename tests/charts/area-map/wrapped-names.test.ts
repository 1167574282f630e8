import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { MapPlace } from "../../../src/charts/area-map/props.ts";
import { fitView } from "../../../src/charts/area-map/view.ts";
import { placeWrappedNames } from "../../../src/charts/area-map/wrapped-names.ts";
import { distanceToBox } from "../../../src/charts/parts/box.ts";

const square = (x0: number, y0: number, x1: number, y1: number): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1],
        [x0, y0],
      ],
    ],
  ],
});
const ground = square(0, 0, 10, 10);
const view = fitView(ground, 500, 500);
const township: MapPlace = {
  id: "township",
  name: "磨子岭满族蒙古族自治乡",
  anchor: [5, 5],
  geometry: ground,
  isEmphasised: true,
};
const village = (x: number, y: number): MapPlace => ({
  id: `village ${x} ${y}`,
  name: "石门村",
  anchor: [x, y],
  isEmphasised: false,
  symbol: { radius: 2 },
});
const sizes = { largest: 30, smallest: 8 };
const linesAmong = (villages: readonly MapPlace[]) =>
  placeWrappedNames([township, ...villages], view, [], () => sizes).get("township") ?? [];

describe("placeWrappedNames", () => {
  it("sets a long name in the middle of its area, whole and in order", () => {
    const lines = linesAmong([]);
    expect(lines.map(({ text }) => text).join("")).toBe(township.name);
    expect(lines[0]!.x).toBeCloseTo(view.toPanel([5, 5])[0], 1);
    expect(lines[0]!.size).toBe(sizes.largest);
  });

  it("covers no village's symbol: it moves aside, or is set smaller", () => {
    const row = [2, 4, 6, 8].flatMap((x) => [4, 5, 6].map((y) => village(x, y)));
    const lines = linesAmong(row);
    expect(lines.length).toBeGreaterThan(0);
    for (const { anchor } of row) {
      for (const { box } of lines) expect(distanceToBox(view.toPanel(anchor), box)).toBeGreaterThanOrEqual(2);
    }
  });

  it("leaves the name out where villages stand too close for it", () => {
    const all = Array.from({ length: 40 }, (_, i) =>
      Array.from({ length: 40 }, (_, j) => village(i / 4, j / 4)),
    ).flat();
    expect(linesAmong(all)).toEqual([]);
  });
});
