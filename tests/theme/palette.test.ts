import { interpolateRgb } from "d3";
import { describe, expect, it } from "vitest";
import { PALE, pale } from "../../src/charts/area-map/fills.tsx";
import { HATCH_OPACITY } from "../../src/charts/parts/hatch.tsx";
import { NOT_POOR, UNPLANNED } from "../../src/posters/exit-plan-map/fill.ts";
import { classFill, NO_DATA } from "../../src/posters/poor-villages-map/fill.ts";
import { NO_AREA, OTHER_AREAS } from "../../src/posters/special-areas-map/fill.ts";
import { areaFills, type ClassFill, hatchColor, MOST_YEARS, palette, yearFills } from "../../src/theme/palette.ts";
import { contrast, greyDifference, leastDifference, lightness } from "./sight.ts";

/** ΔE2000 in any sight, and CIELAB lightness in grey, from which two fills are told apart. */
const LEAST = { difference: 10, grey: 8 };

const paleOf = ({ color, hatch }: ClassFill): ClassFill => ({ color: pale(color), hatch });
const classes = (count: number) => Array.from({ length: count }, (_, index) => classFill(index, count));
const counts = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Every set as a sheet shows it. Any two villages, years or areas can share a border, so any two fills are neighbours. */
const sets: [string, readonly ClassFill[]][] = [
  ...counts(1, 5).map((count): [string, ClassFill[]] => [`${count} amounts`, [...classes(count), NO_DATA]]),
  ...counts(1, 7).map((count): [string, ClassFill[]] => [`${count} years`, [...yearFills(count), UNPLANNED, NOT_POOR]]),
  ["6 areas", [...areaFills.slice(0, 6), NO_AREA]],
  ["6 pale areas", [...areaFills.slice(0, 6), NO_AREA].map(paleOf)],
];

/** Sets with more fills than there are colours: a colour comes back with another hatch. */
const longSets: [string, readonly ClassFill[]][] = [
  ...counts(8, MOST_YEARS).map((count): [string, ClassFill[]] => [
    `${count} years`,
    [...yearFills(count), UNPLANNED, NOT_POOR],
  ]),
  ["16 areas", [...areaFills, OTHER_AREAS, NO_AREA]],
  ["16 pale areas", [...areaFills, OTHER_AREAS, NO_AREA].map(paleOf)],
];

function pairs(fills: readonly ClassFill[]): [ClassFill, ClassFill][] {
  return fills.flatMap((a, index) => fills.slice(index + 1).map((b): [ClassFill, ClassFill] => [a, b]));
}
const named = (a: ClassFill, b: ClassFill) => `${a.color} ${a.hatch} | ${b.color} ${b.hatch}`;
const areAlikeInColour = (a: ClassFill, b: ClassFill) => leastDifference(a.color, b.color) < LEAST.difference;
const areAlikeInGrey = (a: ClassFill, b: ClassFill) =>
  a.hatch === b.hatch && greyDifference(a.color, b.color) < LEAST.grey;

describe("fills of a map", () => {
  it.each(sets)("%s differ to every eye, and in grey or by hatch", (_name, fills) => {
    for (const [a, b] of pairs(fills)) {
      expect(leastDifference(a.color, b.color), named(a, b)).toBeGreaterThanOrEqual(LEAST.difference);
      expect(areAlikeInGrey(a, b), named(a, b)).toBe(false);
    }
  });

  it.each(longSets)("%s differ by hatch, or else to every eye and in grey", (_name, fills) => {
    for (const [a, b] of pairs(fills)) {
      expect(a.hatch === b.hatch && areAlikeInColour(a, b), named(a, b)).toBe(false);
      expect(areAlikeInGrey(a, b), named(a, b)).toBe(false);
    }
  });

  it("keeps the order of amounts and of years in grey", () => {
    for (const count of counts(2, 5)) expectFalling(classes(count).map(({ color }) => lightness(color)));
    for (const count of counts(2, 7)) expectFalling(yearFills(count).map(({ color }) => -lightness(color)));
  });

  it.each([
    ["full", [...sets, ...longSets].flatMap(([, fills]) => fills), HATCH_OPACITY],
    ["pale", areaFills.map(paleOf), PALE.hatch],
  ])("%s ones let their hatch be seen", (_name, fills, opacity) => {
    for (const fill of fills.filter(({ hatch }) => hatch !== "none")) {
      const line = interpolateRgb(fill.color, hatchColor(fill))(opacity);
      expect(greyDifference(fill.color, line), `${fill.color} ${fill.hatch}`).toBeGreaterThanOrEqual(LEAST.grey);
    }
  });

  it("lets names and symbols stand out: they, or the halo or ring they lie in, from any fill", () => {
    const fills = [...sets, ...longSets].flatMap(([, set]) => set);
    expect(contrast(palette.ink, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.symbol, palette.white)).toBeGreaterThanOrEqual(4.5);
    for (const { color } of fills) {
      const name = Math.max(contrast(palette.ink, color), contrast(palette.paper, color));
      expect(name, color).toBeGreaterThanOrEqual(4.5);
      const poor = Math.max(contrast(palette.symbol, color), contrast(palette.white, color));
      const other = Math.max(contrast(palette.white, color), contrast(palette.ink, color));
      // WCAG 1.4.11: what is no text needs 3.
      expect(Math.min(poor, other), color).toBeGreaterThanOrEqual(3);
    }
  });

  it("refuses more years than can be told apart", () => {
    expect(() => yearFills(MOST_YEARS + 1)).toThrow("13");
  });
});

describe("bars and words", () => {
  it("tells bars of poor villages and of others apart, and from the paper", () => {
    const bars = [palette.bar, palette.barOther, palette.paper];
    for (const [index, a] of bars.entries()) {
      for (const b of bars.slice(index + 1)) {
        expect(leastDifference(a, b), `${a} ${b}`).toBeGreaterThanOrEqual(LEAST.difference);
        expect(greyDifference(a, b), `${a} ${b}`).toBeGreaterThanOrEqual(LEAST.grey);
      }
    }
  });

  it.each([
    ["body", palette.ink, palette.paper],
    ["what is said in passing", palette.inkSoft, palette.paper],
    ["what is said in passing, on a tinted row", palette.inkSoft, palette.greyFill],
    ["the title", palette.white, palette.red],
    ["the line beside the title", palette.cream, palette.red],
    ["the head of a table", palette.white, palette.redDark],
    ["key figures", palette.redDark, palette.paper],
    ["a figure in the bar of a poor village", palette.white, palette.bar],
    ["a figure in another bar", palette.white, palette.barOther],
  ])("%s can be read", (_what, words, ground) => {
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Each at least a visible step under the one before. */
function expectFalling(values: readonly number[]): void {
  for (const [index, value] of values.slice(1).entries()) {
    expect(values[index]! - value).toBeGreaterThanOrEqual(LEAST.grey);
  }
}
