import { describe, expect, it } from "vitest";
import { roomForSymbols, symbolScale } from "../../../src/charts/area-map/symbol-scale.ts";

describe("symbolScale", () => {
  it("makes areas proportional to amounts", () => {
    const { radius } = symbolScale(400, 20);
    expect(radius(400)).toBe(20);
    expect(radius(100)).toBe(10);
  });

  it("draws no symbol too small to see", () => {
    expect(symbolScale(1000, 20).radius(0)).toBeGreaterThanOrEqual(2);
  });

  it("explains the largest amount, rounded up, and round parts of it", () => {
    expect(symbolScale(92, 20).samples).toEqual([100, 25, 4]);
    expect(symbolScale(2505, 20).samples).toEqual([3000, 800, 120]);
    expect(symbolScale(0, 20).samples).toEqual([]);
  });
});

describe("roomForSymbols", () => {
  it("keeps neighbours apart", () => {
    const symbols = [
      { x: 0, y: 0, value: 100 },
      { x: 30, y: 0, value: 25 },
    ];
    const { radius } = symbolScale(100, roomForSymbols(symbols, 40));
    expect(radius(100) + radius(25)).toBeLessThan(30);
  });

  it("stops at the limit where there is room", () => {
    expect(roomForSymbols([{ x: 0, y: 0, value: 5 }], 21)).toBe(21);
  });
});
