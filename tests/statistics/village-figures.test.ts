import { expect, it } from "vitest";
import { villageFigures } from "../../src/statistics/village-figures.ts";
import { countyOf, figures, village } from "./county.ts";

const here = village(1);

it("finds the best figures of a village in a year", () => {
  const county = countyOf({
    villageYears: [figures(here, { kind: "计划", households: 2 }), figures(here, { households: 1 })],
  });
  expect(villageFigures(county, here.code, 2014)?.households).toBe(1);
  expect(villageFigures(county, here.code, 2013)).toBeUndefined();
  expect(villageFigures(county, village(2).code, 2014)).toBeUndefined();
});

it("never answers for another county with the same village", () => {
  const first = countyOf({ villageYears: [figures(here, { households: 1 })] });
  const second = countyOf({ villageYears: [figures(here, { households: 2 })] });
  expect([first, second].map((county) => villageFigures(county, here.code, 2014)?.households)).toEqual([1, 2]);
});
