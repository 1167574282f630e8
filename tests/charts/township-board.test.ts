import { describe, expect, it } from "vitest";
import { placeTownshipBoard } from "../../src/charts/township-board/place.ts";
import type { BoardArea, TownshipBoardProps } from "../../src/charts/township-board/props.ts";
import { areaFills } from "../../src/theme/palette.ts";
import { A0 } from "../../src/theme/paper.ts";
import { typeScale } from "../../src/theme/type-scale.ts";

const type = typeScale(A0);
/** Areas of so many townships with so many villages each. */
const county = (townships: readonly number[], villages: number): BoardArea[] =>
  townships.map((count, at) => ({
    name: `第${at + 1}片区`,
    fill: areaFills[at % areaFills.length]!,
    townships: Array.from({ length: count }, (_, index) => ({
      code: `${at} ${index}`,
      name: "孙家坝镇",
      remark: `${villages}个村 · 2个贫困村`,
      isOwn: false,
      villages: Array.from({ length: villages }, (_village, each) => ({ name: "孙家坝村", isPoor: each < 2 })),
    })),
  }));
const props = (areas: readonly BoardArea[]): TownshipBoardProps => ({ areas, width: 781, height: 620, type });

describe("placeTownshipBoard", () => {
  it.each([
    ["three townships", [1, 1, 1], 3],
    ["forty-five townships", [12, 20, 13], 8],
    ["one area", [20], 10],
    ["twenty areas", Array.from({ length: 20 }, () => 1), 5],
  ])("sets %s inside its box, apart from one another", (_case, townships, villages) => {
    const areas = county(townships, villages);
    const placed = placeTownshipBoard(props(areas))!;
    expect(placed.townships.map(({ township }) => township)).toEqual(areas.flatMap((area) => area.townships));
    const frames = [...placed.heads, ...placed.townships].map(({ frame }) => frame);
    for (const { x, y, width, height } of frames) {
      expect(x + width).toBeLessThanOrEqual(781.001);
      expect(y + height).toBeLessThanOrEqual(620.001);
    }
    const overlaps = frames.flatMap((a, index) =>
      frames
        .slice(index + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
    );
    expect(overlaps).toEqual([]);
  });

  it("heads every column, again where an area goes on", () => {
    const { heads } = placeTownshipBoard(props(county([30], 6)))!;
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.map(({ isContinued }) => isContinued)).toEqual(heads.map((_, index) => index > 0));
    expect(heads.every(({ frame }) => frame.y === 0)).toBe(true);
  });

  it("says so where there is no room", () => {
    expect(placeTownshipBoard(props(county([200, 200], 30)))).toBeUndefined();
  });
});
