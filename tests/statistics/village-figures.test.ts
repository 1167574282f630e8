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

it("takes no plan and no forecast for a year that is over, and the best there is for one to come", () => {
  const kinds = ["预测", "计划", "实际"] as const;
  const rows = [2013, 2014, 2015, 2016].flatMap((year) =>
    kinds.slice(0, year === 2016 ? 1 : 2).map((kind) => figures(here, { year, kind })),
  );
  const county = countyOf({ villageYears: [...rows, figures(here, { year: 2017, kind: "实际" })] });
  const kindOf = (year: number) => villageFigures(county, here.code, year)?.kind;
  expect([2013, 2014, 2015, 2016, 2017].map(kindOf)).toEqual([undefined, undefined, "计划", "预测", "实际"]);
});

it("never answers for another county with the same village", () => {
  const first = countyOf({ villageYears: [figures(here, { households: 1 })] });
  const second = countyOf({ villageYears: [figures(here, { households: 2 })] });
  expect([first, second].map((county) => villageFigures(county, here.code, 2014)?.households)).toEqual([1, 2]);
});
