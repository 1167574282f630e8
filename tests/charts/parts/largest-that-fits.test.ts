import { describe, expect, it } from "vitest";
import {
  between,
  byHalving,
  inOrder,
  inSteps,
  largestThatFits,
  type Sizes,
  stepping,
} from "../../../src/charts/parts/largest-that-fits.ts";

/** The size found where those up to `limit` fit, and the sizes tried. */
function found(sizes: Sizes, limit: number): { size: number | undefined; tried: number[] } {
  const tried: number[] = [];
  const size = largestThatFits(sizes, (next) => {
    tried.push(next);
    return next <= limit ? next : undefined;
  });
  return { size, tried };
}

describe("largestThatFits", () => {
  it("takes the first of a list that fits and tries no further", () => {
    expect(found(inOrder([9, 7, 5, 3]), 6)).toEqual({ size: 5, tried: [9, 7, 5] });
  });

  it("goes down in equal steps, both ends included", () => {
    expect(found(inSteps(10, 5, 5), 5)).toEqual({ size: 5, tried: [10, 9, 8, 7, 6, 5] });
    expect(found(inSteps(10, 5, 5), 12)).toEqual({ size: 10, tried: [10] });
  });

  it("goes down step by step, never under the least", () => {
    const half = (size: number) => size / 2;
    expect(found(stepping(16, 3, half), 4)).toEqual({ size: 4, tried: [16, 8, 4] });
    expect(found(stepping(16, 3, half), 1)).toEqual({ size: undefined, tried: [16, 8, 4] });
  });

  it("halves what lies between a size that fits and one that does not", () => {
    expect(found(byHalving(16, 0, 4), 5)).toEqual({ size: 5, tried: [16, 0, 8, 4, 6, 5] });
  });

  it("does not halve where the largest fits, or nothing does", () => {
    expect(found(byHalving(16, 0, 4), 20)).toEqual({ size: 16, tried: [16] });
    expect(found(byHalving(16, 2, 4), 1)).toEqual({ size: undefined, tried: [16, 2] });
  });

  it("halves downwards too, where the smaller is what is wanted", () => {
    const lowest = largestThatFits(between(0, 16, 4), (height) => (height >= 5 ? height : undefined));
    expect(lowest).toBe(5);
  });

  it("gives what the trial made of the size", () => {
    expect(largestThatFits(inOrder([3, 2]), (size) => (size < 3 ? `size ${size}` : undefined))).toBe("size 2");
  });
});
