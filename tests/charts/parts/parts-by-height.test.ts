import { describe, expect, it } from "vitest";
import { partsByHeight, partsNeeded } from "../../../src/charts/parts/parts-by-height.ts";

describe("partsNeeded", () => {
  it("fills one part after the other", () => {
    expect(partsNeeded([], 10)).toBe(0);
    expect(partsNeeded([4, 6], 10)).toBe(1);
    expect(partsNeeded([4, 6, 1], 10)).toBe(2);
    expect(partsNeeded([6, 5, 5, 1], 10)).toBe(3);
  });

  it("gives what is taller than a part one of its own", () => {
    expect(partsNeeded([1, 12, 1], 10)).toBe(3);
  });
});

describe("partsByHeight", () => {
  it("shares things of one height out evenly", () => {
    expect(partsByHeight(Array(10).fill(1), 4, 3)).toEqual([4, 3, 3]);
    expect(partsByHeight(Array(9).fill(1), 9, 3)).toEqual([3, 3, 3]);
    expect(partsByHeight([1], 4, 1)).toEqual([1]);
  });

  it("goes by height, not by number", () => {
    expect(partsByHeight([8, 1, 1, 1, 1, 1, 1, 1, 1], 10, 2)).toEqual([1, 8]);
  });

  it.each([11, 12, 15, 20])("keeps every part within %d mm, whatever the heights", (capacity) => {
    let seed = capacity;
    const next = () => {
      seed = (seed * 16807) % 2147483647;
      return seed;
    };
    for (let round = 0; round < 200; round += 1) {
      const heights = Array.from({ length: 1 + (next() % 40) }, () => 1 + (next() % 10));
      const needed = partsNeeded(heights, capacity);
      const count = Math.min(heights.length, needed + (next() % 2));
      const parts = partsByHeight(heights, capacity, count);
      expect(parts).toHaveLength(count);
      expect(parts.reduce((sum, length) => sum + length, 0)).toBe(heights.length);
      let start = 0;
      for (const length of parts) {
        expect(length).toBeGreaterThan(0);
        const own = heights.slice(start, start + length);
        expect(own.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(capacity);
        start += length;
      }
    }
  });
});
