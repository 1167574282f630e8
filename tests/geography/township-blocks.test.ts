import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectedGroups } from "../../src/geography/lattice.ts";
import { tileRectangle } from "../../src/geography/tile-rectangle.ts";
import { townshipBlocks } from "../../src/geography/township-blocks.ts";

const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
const blocksOf = (sizes: readonly number[]) => townshipBlocks(tileRectangle(total(sizes)).cells, sizes);

describe("townshipBlocks", () => {
  it("gives each township its number of cells, and each cell to one", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 25 }), (sizes) => {
        const blocks = blocksOf(sizes);
        expect(blocks.map((block) => block.length)).toEqual(sizes);
        expect(new Set(blocks.flat().map(({ column, row }) => `${column} ${row}`)).size).toBe(total(sizes));
      }),
      { seed: 31, numRuns: 60 },
    );
  });

  it("keeps townships of usual size in one piece each", () => {
    for (const sizes of [[13, 14, 14], [20, 17, 9, 31, 16, 22, 14, 12, 25, 18], Array.from({ length: 21 }, () => 17)]) {
      expect(blocksOf(sizes).map((block) => connectedGroups(block).length)).toEqual(sizes.map(() => 1));
    }
  });

  it("starts with the first township at the upper left", () => {
    expect(blocksOf([12, 12, 12, 12])[0]![0]).toEqual({ column: 0, row: 0 });
  });

  it("makes nothing of nothing", () => {
    expect(townshipBlocks([], [])).toEqual([]);
  });
});

describe("tileRectangle", () => {
  it("leaves few places free in its last row, and is no strip", () => {
    for (let count = 4; count <= 80; count += 1) {
      const { cells } = tileRectangle(count);
      expect(cells).toHaveLength(count);
      const columns = Math.max(...cells.map(({ column }) => column)) + 1;
      const rows = Math.max(...cells.map(({ row }) => row)) + 1;
      expect(columns * rows - count).toBeLessThan(0.75 * columns + 1);
      expect(columns / rows).toBeGreaterThan(0.7);
      expect(columns / rows).toBeLessThan(2.6);
    }
  });
});
