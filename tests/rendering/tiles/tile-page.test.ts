import { describe, expect, it } from "vitest";
import { assemblyMap, assemblyPage, RULER_LENGTH } from "../../../src/rendering/tiles/assembly-page.ts";
import { OVERLAP, planTiles, UNPRINTABLE } from "../../../src/rendering/tiles/plan.ts";
import { tilePage } from "../../../src/rendering/tiles/tile-page.ts";
import { A0 } from "../../../src/theme/paper.ts";
import { expectWellFormed, textsOf } from "../svg-checks.ts";

const plan = planTiles(A0, "A4")!;
const TITLE = "云溪镇贫困村分布图";
const LINE = /d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"[^>]*?stroke-width="([\d.]+)"( stroke-dasharray)?/g;
const linesOf = (svg: string) =>
  [...svg.matchAll(LINE)].map((match) => {
    const [x1, y1, x2, y2, width] = match.slice(1, 6).map(Number) as [number, number, number, number, number];
    return { x1, y1, x2, y2, half: width / 2, isDashed: match[6] !== undefined };
  });

describe.each(plan.tiles)("the marks of row $row, column $column", (tile) => {
  const { row, column, picture } = tile;
  const svg = tilePage(tile, plan, TITLE);
  const right = picture.x + picture.width;
  const bottom = picture.y + picture.height;
  /** What the neighbours' tiles leave visible of this one. */
  const seen = {
    right: column < plan.columns ? right - OVERLAP : right,
    bottom: row < plan.rows ? bottom - OVERLAP : bottom,
  };

  it("lie on nothing that stays visible", () => {
    for (const { x1, y1, x2, y2, half } of linesOf(svg)) {
      const isUpright = x1 === x2;
      const [from, to] = isUpright ? [x1 - half, x1 + half] : [y1 - half, y1 + half];
      const [start, end] = isUpright ? [picture.x, seen.right] : [picture.y, seen.bottom];
      expect(to <= start + 0.011 || from >= end - 0.011, `${x1} ${y1} ${x2} ${y2}`).toBe(true);
    }
    for (const [, x, y] of svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/g))
      expect(Number(x) >= seen.right - 0.011 || Number(y) >= seen.bottom - 0.011).toBe(true);
  });

  it("are solid where to cut, dashed where the neighbour is laid, and within reach of the printer", () => {
    const lines = linesOf(svg);
    const cuts = 2 + (column === plan.columns ? 1 : 0) + (row === plan.rows ? 1 : 0);
    expect(lines.filter(({ isDashed }) => !isDashed)).toHaveLength(cuts);
    expect(lines.filter(({ isDashed }) => isDashed)).toHaveLength(4 - cuts);
    for (const { x1, y1, x2, y2 } of lines) {
      for (const x of [x1, x2]) expect(x >= UNPRINTABLE && x <= plan.page.width - UNPRINTABLE).toBe(true);
      for (const y of [y1, y2]) expect(y >= UNPRINTABLE && y <= plan.page.height - UNPRINTABLE).toBe(true);
    }
  });

  it("leave the caption above the picture", () => {
    const [title, place] = textsOf(svg);
    for (const caption of [title!, place!]) expect(Number(caption.attributes.y)).toBeLessThan(picture.y - 2.5);
    expect([title!.content, title!.attributes["text-anchor"]]).toEqual([TITLE, "start"]);
  });
});

describe("the assembly page", () => {
  const svg = assemblyPage(plan, A0, `${TITLE}<&>`);

  it("numbers each tile, in a grid over the small sheet", async () => {
    await expectWellFormed(svg);
    const numbers = textsOf(svg).map(({ content }) => content);
    for (const [index] of plan.tiles.entries()) expect(numbers).toContain(String(index + 1));
    const map = assemblyMap(plan, A0);
    const upright = linesOf(svg).filter(({ x1, x2, y1, y2 }) => x1 === x2 && y2 - y1 > 100);
    expect(upright).toHaveLength(plan.columns + 1);
    expect(upright[0]!.x1).toBeCloseTo(map.x, 1);
  });

  it("has a ruler of exactly 100 mm", () => {
    const ticks = linesOf(svg).filter(({ x1, x2, y1, y2 }) => x1 === x2 && y2 - y1 <= 5);
    expect(ticks).toHaveLength(11);
    expect(ticks.at(-1)!.x1 - ticks[0]!.x1).toBe(RULER_LENGTH);
  });
});
