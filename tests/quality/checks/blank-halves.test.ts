import { describe, expect, it } from "vitest";
import type { Picture } from "../reading/picture.ts";
import { blankHalfFaults } from "./blank-halves.ts";

const SIDE = 160;
const body = { left: 0, top: 0, right: SIDE, bottom: SIDE };

function faultsWhere(isInked: (x: number, y: number) => boolean): string[] {
  const ink = Uint8Array.from({ length: SIDE * SIDE }, (_, at) => (isInked(at % SIDE, Math.floor(at / SIDE)) ? 1 : 0));
  const picture: Picture = { scale: 1, width: SIDE, height: SIDE, ink };
  return blankHalfFaults(picture, body);
}

describe("blankHalfFaults", () => {
  it("leaves an airy sheet alone", () => {
    expect(faultsWhere((x, y) => x % 15 === 0 && y % 15 === 0)).toEqual([]);
  });

  it("catches a blank half at a side, in the middle, and in parts", () => {
    expect(faultsWhere((_, y) => y < 70).join()).toContain("9 of 16 rows");
    expect(faultsWhere((x) => x < 30 || x > 120).join()).toContain("9 of 16 columns");
    expect(faultsWhere((_, y) => y > 55 && y < 105).join()).toContain("10 of 16 rows");
  });

  it("catches a half with next to nothing in it, and a blank sheet", () => {
    expect(faultsWhere((x, y) => y > 100 || x === 0)).toEqual([
      "rows 1 to 8 of 16 of the body have ink on 6 % of their fields",
    ]);
    expect(faultsWhere(() => false)).toHaveLength(4);
  });
});
