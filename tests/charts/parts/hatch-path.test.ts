import { polygonContains } from "d3";
import { describe, expect, it } from "vitest";
import { hatchPath, type Ring } from "../../../src/charts/parts/hatch-path.ts";
import { amountFills, type HatchKind } from "../../../src/theme/palette.ts";

const square: Ring = [
  [0, 0],
  [40, 0],
  [40, 40],
  [0, 40],
];
const hole: Ring = [
  [10, 10],
  [30, 10],
  [30, 30],
  [10, 30],
];
/** An L, so that lines must be cut in two. */
const corner: Ring = [
  [1, 1],
  [41, 1],
  [41, 13],
  [13, 13],
  [13, 41],
  [1, 41],
];

type Segment = [[number, number], [number, number]];
function segments(path: string): Segment[] {
  return [...path.matchAll(/M([^,]+),([^L]+)L([^,]+),([^ML]+)/g)].map(
    ([, x1, y1, x2, y2]) =>
      [
        [Number(x1), Number(y1)],
        [Number(x2), Number(y2)],
      ] as Segment,
  );
}
const middle = ([[x1, y1], [x2, y2]]: Segment): [number, number] => [(x1 + x2) / 2, (y1 + y2) / 2];
const lineKinds: HatchKind[] = ["lines", "lines-wide", "back", "cross", "horizontal", "vertical", "grid"];

describe("hatchPath", () => {
  it.each(lineKinds)("keeps %s inside the area", (kind) => {
    const drawn = segments(hatchPath(kind, [corner]));
    expect(drawn.length).toBeGreaterThan(4);
    for (const segment of drawn) expect(polygonContains([...corner] as [number, number][], middle(segment))).toBe(true);
  });

  it("leaves a hole empty", () => {
    for (const kind of lineKinds) {
      for (const segment of segments(hatchPath(kind, [square, hole]))) {
        expect(polygonContains([...hole] as [number, number][], middle(segment)), kind).toBe(false);
      }
    }
  });

  it("covers the area evenly: length of lines × spacing is about the area", () => {
    for (const kind of ["lines", "back", "horizontal", "vertical"] as const) {
      const length = segments(hatchPath(kind, [square])).reduce(
        (sum, [[x1, y1], [x2, y2]]) => sum + Math.hypot(x2 - x1, y2 - y1),
        0,
      );
      expect((length * 4) / 1600, kind).toBeCloseTo(1, 0);
    }
  });

  it("grows denser with the amount", () => {
    const large: Ring = square.map(([x, y]) => [x * 10, y * 10]);
    const inked = amountFills.map(({ hatch }) => {
      const path = hatchPath(hatch, [large]);
      const lines = segments(path).reduce((sum, [[x1, y1], [x2, y2]]) => sum + Math.hypot(x2 - x1, y2 - y1) * 0.5, 0);
      const dots = (path.match(/z/g)?.length ?? 0) * Math.PI * 0.55 ** 2;
      return (lines + dots) / 400 ** 2;
    });
    expect(inked[0]).toBe(0);
    for (const [index, share] of inked.slice(2).entries()) expect(share / inked[index + 1]!).toBeGreaterThan(1.8);
  });

  it("sets whole dots inside only", () => {
    const centres = [...hatchPath("dots", [square]).matchAll(/M([^,]+),([^a]+)a([^,]+),/g)].map(([, x, y, r]) => ({
      x: Number(x) + Number(r),
      y: Number(y),
      r: Number(r),
    }));
    expect(centres.length).toBeGreaterThan(50);
    for (const { x, r } of centres) {
      expect(x - r).toBeGreaterThanOrEqual(-0.02);
      expect(x + r).toBeLessThanOrEqual(40.02);
    }
  });

  it("continues over a shared border: two halves give the lines of the whole", () => {
    const halves = [
      [
        [0, 0],
        [40, 0],
        [40, 20],
        [0, 20],
      ],
      [
        [0, 20],
        [40, 20],
        [40, 40],
        [0, 40],
      ],
    ] as unknown as Ring[];
    const ends = (path: string) =>
      new Set(
        segments(path)
          .flat()
          .map(([x, y]) => (x + y).toFixed(1)),
      );
    const whole = ends(hatchPath("back", [square]));
    for (const half of halves) for (const end of ends(hatchPath("back", [half]))) expect(whole.has(end)).toBe(true);
  });

  it("draws nothing for none or for no area", () => {
    expect(hatchPath("none", [square])).toBe("");
    expect(hatchPath("cross", [])).toBe("");
    expect(
      hatchPath("dots", [
        [
          [1, 1],
          [1.2, 1],
          [1.2, 1.2],
        ],
      ]),
    ).toBe("");
  });
});
