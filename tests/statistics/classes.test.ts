import { describe, expect, it } from "vitest";
import { classIndex, countByClass } from "../../src/statistics/classes.ts";

const atTen = [{ from: 0, to: 10 }, { from: 10 }];

describe("classIndex", () => {
  it("never puts what prints as a limit into the class under it", () => {
    expect([9.94, 9.95, 9.96, 10].map((value) => classIndex(atTen, value))).toEqual([0, 1, 1, 1]);
    // 0.29 × 100 is a trifle less than 29.
    expect(classIndex([{ from: 0, to: 29 }, { from: 29 }], 0.29 * 100)).toBe(1);
  });

  it("takes values as they are printed", () => {
    expect([9.96, 9.994, 9.996].map((value) => classIndex(atTen, value, 2))).toEqual([0, 0, 1]);
    expect(classIndex(atTen, 9.6, 0)).toBe(1);
  });

  it("puts what is over the last limit, and over 100 %, into the last class", () => {
    expect([10, 99, 180].map((value) => classIndex(atTen, value))).toEqual([1, 1, 1]);
  });
});

describe("countByClass", () => {
  it("counts the values of each class, empty ones too", () => {
    expect(countByClass(atTen, [9.94, 9.95, 3])).toEqual([2, 1]);
    expect(countByClass([{ from: 0, to: 1 }, ...atTen.slice(1)], [12])).toEqual([0, 1]);
    expect(countByClass([{ from: 0 }], [])).toEqual([0]);
  });
});
