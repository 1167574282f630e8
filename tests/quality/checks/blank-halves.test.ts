import { expect, it } from "vitest";
import type { Picture } from "../reading/picture.ts";
import { blankHalfFaults } from "./blank-halves.ts";

const SIDE = 160;
const body = { left: 0, top: 0, right: SIDE, bottom: SIDE };

function inkedWhere(isInked: (x: number, y: number) => boolean): Picture {
  const ink = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => (isInked(at % SIDE, Math.floor(at / SIDE)) ? 1 : 0));
  return { scale: 1, width: SIDE, height: SIDE, ink };
}

it("catches a sheet with a blank half, and none that is only airy", () => {
  expect(
    blankHalfFaults(
      inkedWhere((x, y) => x % 20 === 0 && y % 20 === 0),
      body,
    ),
  ).toEqual([]);
  expect(
    blankHalfFaults(
      inkedWhere((_, y) => y < 70),
      body,
    ),
  ).toHaveLength(1);
  expect(
    blankHalfFaults(
      inkedWhere((x) => x < 30 || x > 120),
      body,
    ),
  ).toHaveLength(1);
  expect(
    blankHalfFaults(
      inkedWhere(() => false),
      body,
    ),
  ).toHaveLength(2);
});
