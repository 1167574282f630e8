import { describe, expect, it } from "vitest";
import { specialAreaFigures, specialAreaOf, villagesOf } from "../../src/statistics/special-areas.ts";
import { countyOf, figures, township, village } from "./county.ts";

const [north, south, none] = [
  township(0, { specialArea: "北片" }),
  township(1, { specialArea: "南片" }),
  township(2),
] as const;
const villages = [
  village(1, { townshipCode: north.code }),
  village(2, { townshipCode: north.code, specialArea: "南片" }),
  village(3, { townshipCode: south.code, isPoor: false }),
  village(4, { townshipCode: none.code }),
  village(5, { townshipCode: none.code, specialArea: "北片" }),
];
const county = countyOf({
  townships: [north, south, none],
  villages,
  villageYears: villages.map((of, index) => figures(of, { poorPopulation: 10 ** index, population: 100_000 })),
});

describe("specialAreaOf", () => {
  it("is the village's own entry, else its township's, else none", () => {
    expect(villages.map((of) => specialAreaOf(county, of))).toEqual(["北片", "南片", "南片", undefined, "北片"]);
  });
});

describe("specialAreaFigures", () => {
  it("counts each village in its area once and leaves out those in none", () => {
    const areas = specialAreaFigures(county, 2014);
    expect(
      areas.map(({ name, totals }) => [name, totals.villages, totals.poorVillages, totals.poorPopulation]),
    ).toEqual([
      ["北片", 2, 2, 1 + 10_000],
      ["南片", 2, 1, 10 + 100],
    ]);
  });

  it("names the townships that have a village in the area, in the county's order", () => {
    const names = specialAreaFigures(county, 2014).map(({ townships }) => townships.map(({ name }) => name));
    expect(names).toEqual([
      ["第0镇", "第2镇"],
      ["第0镇", "第1镇"],
    ]);
  });

  it("keeps an area without villages", () => {
    const [first] = specialAreaFigures(countyOf({}), 2014);
    expect(first).toEqual({ name: "北片", townships: [], totals: { villages: 0, poorVillages: 0, lacking: {} } });
  });
});

describe("villagesOf", () => {
  it("keeps the order of the export", () => {
    expect(villagesOf(county, north).map(({ name }) => name)).toEqual(["第1村", "第2村"]);
  });
});
