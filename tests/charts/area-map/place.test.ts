import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { placeAreaMap } from "../../../src/charts/area-map/place.ts";
import type { AreaMapProps } from "../../../src/charts/area-map/props.ts";
import { scaleBarLength } from "../../../src/charts/parts/scale-bar.tsx";
import { A0 } from "../../../src/theme/paper.ts";
import { typeScale } from "../../../src/theme/type-scale.ts";

const square = (x: number, y: number, side: number): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [x, y],
        [x + side, y],
        [x + side, y + side],
        [x, y + side],
        [x, y],
      ],
    ],
  ],
});
const names = ["前山村", "后山村", "上湾村", "下湾村"];
const props: AreaMapProps = {
  width: 500,
  height: 600,
  type: typeScale(A0),
  focus: square(0, 0, 10),
  areas: [],
  borders: [],
  places: names.map((name, index) => {
    const [x, y] = [(index % 2) * 5, Math.floor(index / 2) * 5];
    return {
      id: name,
      name,
      anchor: [x + 2.5, y + 2.5],
      geometry: square(x, y, 5),
      symbol: { radius: 8 },
      isEmphasised: index === 0,
    };
  }),
  contextNames: [
    {
      name: "邻乡",
      anchors: [
        [50, 50],
        [5, 11],
      ],
    },
    { name: "远乡", anchors: [[50, 50]] },
  ],
};
const placement = placeAreaMap(props);

describe("placeAreaMap", () => {
  it("shows the whole focus in the middle of the panel", () => {
    const [left, top] = placement.view.toPanel([0, 0]);
    const [right, bottom] = placement.view.toPanel([10, 10]);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeCloseTo(500 - right, 1);
    expect(top).toBeCloseTo(600 - bottom, 1);
  });

  it("names every place inside the panel, and none in an index where there is room", () => {
    expect(placement.names.labels.map(({ text }) => text).sort()).toEqual([...names].sort());
    expect(placement.index).toBeUndefined();
    for (const { box } of placement.names.labels)
      expect(box.left >= 0 && box.top >= 0 && box.right <= 500 && box.bottom <= 600).toBe(true);
  });

  it("keeps names of the surroundings only where they can be seen", () => {
    expect(placement.contextNames.map(({ name }) => name)).toEqual(["邻乡"]);
  });

  it("has a scale bar true within 1 %", () => {
    const { view, furniture } = placement;
    const length = scaleBarLength(view.scale, furniture.bar.maxWidth);
    const [[from], [to]] = [view.toPanel([0, 0]), view.toPanel([length, 0])];
    expect(Math.abs(to - from - length * view.scale) / (length * view.scale)).toBeLessThan(0.01);
    expect(length * view.scale).toBeLessThanOrEqual(furniture.bar.maxWidth);
  });

  it("lists names that are numbers on the map", () => {
    const crowd = Array.from({ length: 60 }, (_, index) => ({
      ...props.places[0]!,
      id: `${index}`,
      name: `${index}号很长名字的村`,
      anchor: [4 + (index % 8) * 0.3, 4 + Math.floor(index / 8) * 0.3] as const,
    }));
    const crowded = placeAreaMap({
      ...props,
      width: 160,
      height: 160,
      places: crowd.map(({ geometry: _geometry, ...place }) => place),
    });
    expect(crowded.names.indexed.length).toBeGreaterThan(0);
    expect(crowded.index?.rows.map(({ text }) => text)).toEqual(
      crowded.names.indexed.map(({ number, text }) => `${number} ${text}`),
    );
  });
});

describe("scale bar and north arrow", () => {
  const area = (corners: [number, number][]): MultiPolygon => ({
    type: "MultiPolygon",
    coordinates: [[[...corners, corners[0]!]]],
  });
  const furnitureOn = (focus: MultiPolygon) => placeAreaMap({ ...props, focus, places: [] }).furniture!;
  const { width } = props;

  it("stand left and right where both corners are alike", () => {
    const { bar, arrow } = furnitureOn(square(0, 0, 10));
    expect(bar.x).toBeLessThan(width / 2);
    expect(arrow.x).toBeGreaterThan(width / 2);
  });

  it("change sides where the place itself lies in the corner", () => {
    const withoutLowerRight = area([
      [0, 0],
      [10, 0],
      [10, 6],
      [4, 6],
      [4, 12],
      [0, 12],
    ]);
    expect(furnitureOn(withoutLowerRight).bar.x).toBeGreaterThan(width / 2);
    const withoutUpperLeft = area([
      [10, 0],
      [10, 12],
      [0, 12],
      [0, 6],
      [6, 6],
      [6, 0],
    ]);
    expect(furnitureOn(withoutUpperLeft).arrow.x).toBeLessThan(width / 2);
  });
});
