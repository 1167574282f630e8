import { describe, expect, it } from "vitest";
import type { Box } from "../../../src/charts/parts/box.ts";
import type { Segment } from "../../../src/charts/parts/segment.ts";
import type { MapName } from "../reading/map-names.ts";
import { touchingNameFaults } from "./map-names-apart.ts";
import { strayNameFaults } from "./map-names-at-home.ts";

const boxAt = (x: number, y: number): Box => ({ left: x, top: y, right: x + 40, bottom: y + 10 });

function name(placeId: string, box: Box, more: Partial<MapName> = {}): MapName {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, anchor: "middle" as const };
  const label = { id: placeId, text: `${placeId}村`, size: 8, weight: 500 as const, kind: "beside" as const, form: 0 };
  return { ...label, ...middle, placeId, box, own: 1, foreign: 0, ...more };
}
const line = (...points: readonly [number, number, number, number]): Segment => [
  [points[0], points[1]],
  [points[2], points[3]],
];
const symbol = (placeId: string, x: number, y: number) => ({
  placeId,
  name: `${placeId}村`,
  at: [x, y] as const,
  radius: 3,
});

describe("touchingNameFaults", () => {
  it("finds nothing where nothing touches", () => {
    const names = [name("甲", boxAt(10, 10), { leader: line(30, 20, 30, 30) }), name("乙", boxAt(60, 10))];
    expect(touchingNameFaults({ names, symbols: [symbol("甲", 30, 33), symbol("乙", 55, 15)] })).toEqual([]);
  });

  it("catches names over one another and over symbols", () => {
    const names = [name("甲", boxAt(10, 10)), name("乙", boxAt(45, 15))];
    expect(touchingNameFaults({ names, symbols: [] })).toEqual(["甲村 and 乙村 overlap"]);
    expect(touchingNameFaults({ names: [names[0]!], symbols: [symbol("丙", 30, 15)] })).toHaveLength(1);
  });

  it("catches lines over names, symbols and lines", () => {
    const led = name("甲", boxAt(10, 10), { leader: line(30, 20, 30, 60) });
    expect(touchingNameFaults({ names: [led, name("乙", boxAt(10, 40))], symbols: [] })).toHaveLength(1);
    expect(touchingNameFaults({ names: [led], symbols: [symbol("乙", 31, 40)] })).toHaveLength(1);
    const across = name("乙", boxAt(60, 30), { leader: line(60, 35, 20, 35) });
    expect(touchingNameFaults({ names: [led, across], symbols: [] })).toHaveLength(1);
  });
});

describe("strayNameFaults", () => {
  const stray = { own: 0.2, foreign: 0.7 };

  it("lets a name be at home, over nobody's ground, or led", () => {
    const names = [
      name("甲", boxAt(0, 0), { own: 0.6, foreign: 0.4 }),
      name("乙", boxAt(0, 20), { own: 0.2, foreign: 0.1 }),
      name("丙", boxAt(0, 40), { ...stray, leader: line(40, 45, 44, 45) }),
    ];
    expect(strayNameFaults({ names, symbols: [] })).toEqual([]);
  });

  it("catches a name on its neighbour's ground that no line leads", () => {
    expect(strayNameFaults({ names: [name("甲", boxAt(0, 0), stray)], symbols: [] })).toHaveLength(1);
  });
});
