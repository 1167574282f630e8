import { expect, test } from "vitest";
import { groundWays, simplifiedWays, waysNear } from "../../src/geography/ground-ways.ts";
import type { ToPlane } from "../../src/geography/planar.ts";

const asIs: ToPlane = ([x = 0, y = 0]) => [x, y];
const bent = [
  [0, 0],
  [1, 0.001],
  [2, 0],
  [3, 1],
  [4, 0],
];
const map = {
  county: [],
  townships: [],
  villages: [],
  specialAreas: [],
  lines: [{ kind: "river" as const, grade: 1 as const, name: "白水江", lines: [bent] }],
};

test("bends that nobody sees are left out, others and the ends stay", () => {
  const [way] = groundWays(map, asIs, 0.1);
  expect(way).toMatchObject({ kind: "river", grade: 1, name: "白水江" });
  expect(way!.lines).toEqual([bent.filter((_, index) => index !== 1)]);
  expect(groundWays({ ...map, lines: [] }, asIs, 0.1)).toEqual([]);
  expect(simplifiedWays([way!], 10)[0]!.lines).toEqual([[bent[0], bent[4]]]);
});

test("of a way only what comes into the box goes along", () => {
  const ways = groundWays(map, asIs, 0.1);
  expect(waysNear(ways, { x0: 2.5, y0: -1, x1: 2.9, y1: 2 })[0]!.lines).toEqual([[bent[2], bent[3]]]);
  expect(waysNear(ways, { x0: 10, y0: 10, x1: 11, y1: 11 })).toEqual([]);
});
