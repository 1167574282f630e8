import type { MultiPolygon } from "geojson";
import { describe, expect, test } from "vitest";
import type { MapWay } from "../../../src/charts/area-map/props.ts";
import { fitView } from "../../../src/charts/area-map/view.ts";
import { placeWayNames, type WayName } from "../../../src/charts/area-map/way-names.ts";
import { wayStrokes } from "../../../src/charts/area-map/ways.tsx";
import { type Box, boxAround, boxesOverlap } from "../../../src/charts/parts/box.ts";
import { crossesBox, segmentsOf } from "../../../src/charts/parts/segment.ts";

const focus: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ],
  ],
};
const view = fitView(focus, 400, 400);
const room = { frame: { left: 0, top: 0, right: 400, bottom: 400 }, lines: [], size: 10, middle: [200, 200] as const };
const river = (...points: [number, number][]): MapWay => ({ kind: "river", grade: 1, name: "白水江", lines: [points] });
const wave = river(...Array.from({ length: 41 }, (_, index): [number, number] => [index / 4, 5 + Math.sin(index / 5)]));
const place = (ways: readonly MapWay[], taken: readonly Box[] = []) => placeWayNames(ways, view, { ...room, taken });
const text = ({ pieces }: WayName) => pieces.map((piece) => piece.text).join("");

describe("names of rivers", () => {
  test("stand beside the line, off it, in the order of reading, once", () => {
    const [name, ...others] = place([wave, wave]);
    expect(others).toEqual([]);
    expect(text(name!)).toBe("白水江");
    const line = segmentsOf(wave.lines[0]!.map(([x, y]) => view.toPanel([x!, y!])));
    for (const { box } of name!.pieces) expect(line.some((segment) => crossesBox(segment, box))).toBe(false);
    expect(name!.pieces.map(({ x }) => x)).toEqual(name!.pieces.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test("read from the top where the line is upright, whichever way it is drawn", () => {
    for (const points of [
      [
        [5, 1],
        [5, 9],
      ],
      [
        [5, 9],
        [5, 1],
      ],
    ] as [number, number][][]) {
      const [name] = place([river(...points)]);
      expect(text(name!)).toBe("白水江");
      expect(name!.pieces.map(({ y }) => y)).toEqual(name!.pieces.map(({ y }) => y).toSorted((a, b) => a - b));
    }
  });

  test("give way to what stands there, and are left out where there is no room", () => {
    const before = place([wave])[0]!.pieces.map(({ box }) => box);
    const taken = [boxAround(200, 200, 60)];
    const after = place([wave], taken)[0]!.pieces.map(({ box }) => box);
    expect(before.some((box) => taken.some((other) => boxesOverlap(box, other)))).toBe(true);
    expect(after.some((box) => taken.some((other) => boxesOverlap(box, other)))).toBe(false);
    expect(place([wave], [room.frame])).toEqual([]);
    expect(place([river([5, 5], [5.2, 5])])).toEqual([]);
    expect(place([{ ...wave, name: "" }])).toEqual([]);
  });

  test("a number is one word", () => {
    expect(place([{ ...wave, kind: "road", name: "S306" }])[0]!.pieces.map((piece) => piece.text)).toEqual(["S306"]);
  });
});

test("a greater way is wider; a road is light between dark lines, a river dark, so that grey tells them apart", () => {
  for (const kind of ["river", "road"] as const) {
    const widths = ([1, 2, 3] as const).map((grade) => wayStrokes({ kind, grade }, 10.4).at(-1)!.width);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    for (const { width } of wayStrokes({ kind, grade: 3 }, 2)) expect(width).toBeGreaterThanOrEqual(0.35);
  }
  expect(wayStrokes({ kind: "river", grade: 2 }, 10.4).at(-1)!.width).toBeCloseTo(1.2, 1);
  expect(wayStrokes({ kind: "road", grade: 2 }, 10.4)[0]!.width).toBeGreaterThan(1.5);
});
