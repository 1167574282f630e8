import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OVERLAP, planTiles, UNPRINTABLE } from "../../../src/rendering/tiles/plan.ts";
import { tilePaperSize, tilePapers } from "../../../src/rendering/tiles/tile-paper.ts";
import { A0, landscape } from "../../../src/theme/paper.ts";

const papers = fc.record({
  width: fc.double({ min: 100, max: 3000, noNaN: true }),
  height: fc.double({ min: 100, max: 3000, noNaN: true }),
});
const NEAR = 1e-6;

describe("planTiles", () => {
  it("covers every point of any sheet, neighbours sharing exactly the overlap, inside the printable page", () => {
    fc.assert(
      fc.property(papers, fc.constantFrom(...tilePapers), (sheet, name) => {
        const plan = planTiles(sheet, name);
        const { width, height } = tilePaperSize(name);
        const whole = [width, height].map((side) => side - 2 * UNPRINTABLE) as [number, number];
        const [short, long] = [Math.min(sheet.width, sheet.height), Math.max(sheet.width, sheet.height)];
        expect(plan === undefined).toBe(short <= whole[0] && long <= whole[1]);
        if (!plan) return;
        const { rows, columns, tiles, page } = plan;
        expect(tiles).toHaveLength(rows * columns);
        for (const [index, { row, column, part, picture }] of tiles.entries()) {
          expect([row, column]).toEqual([Math.floor(index / columns) + 1, (index % columns) + 1]);
          expect([picture.width, picture.height]).toEqual([part.width, part.height]);
          expect(picture.x).toBeGreaterThan(UNPRINTABLE);
          expect(picture.y).toBeGreaterThan(UNPRINTABLE);
          expect(picture.x + picture.width).toBeLessThan(page.width - UNPRINTABLE);
          expect(picture.y + picture.height).toBeLessThan(page.height - UNPRINTABLE);
          const right = tiles.find((tile) => tile.row === row && tile.column === column + 1);
          const below = tiles.find((tile) => tile.row === row + 1 && tile.column === column);
          const ends = [right ? right.part.x + OVERLAP : sheet.width, below ? below.part.y + OVERLAP : sheet.height];
          expect(Math.abs(part.x + part.width - ends[0]!)).toBeLessThan(NEAR);
          expect(Math.abs(part.y + part.height - ends[1]!)).toBeLessThan(NEAR);
          if (column === 1) expect(part.x).toBe(0);
          if (row === 1) expect(part.y).toBe(0);
        }
      }),
      { seed: 7 },
    );
  });

  it("turns the pages where that needs fewer", () => {
    fc.assert(
      fc.property(papers, fc.constantFrom(...tilePapers), (sheet, name) => {
        const plan = planTiles(sheet, name);
        if (plan) expect(plan.tiles.length).toBeLessThanOrEqual(standingPages(sheet, name));
      }),
      { seed: 8 },
    );
  });

  it("cuts A0 into 25 pages of A4 or 15 of A3", () => {
    expect(planTiles(A0, "A4")).toMatchObject({ rows: 5, columns: 5, page: { width: 210, height: 297 } });
    expect(planTiles(landscape(A0), "A4")).toMatchObject({ rows: 5, columns: 5, page: { width: 297, height: 210 } });
    expect(planTiles(A0, "A3")).toMatchObject({ rows: 5, columns: 3, page: { width: 420, height: 297 } });
  });
});

/** Pages needed if they only ever stood. */
function standingPages(sheet: { width: number; height: number }, name: (typeof tilePapers)[number]): number {
  const { width, height } = tilePaperSize(name);
  const count = (side: number, room: number) => Math.max(1, Math.ceil((side - OVERLAP) / (room - OVERLAP)));
  return count(sheet.width, width - 22) * count(sheet.height, height - 26);
}
