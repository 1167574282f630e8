import { describe, expect, it } from "vitest";
import { type PartFigures, specialAreaOf, specialAreaTable } from "../../src/statistics/special-areas.ts";
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

describe("specialAreaTable", () => {
  const table = specialAreaTable(county, 2014);

  it("counts each village in its area once, those in none apart, and all of them in the county", () => {
    const counts = ({ totals }: PartFigures) => [totals.villages, totals.poorVillages, totals.poorPopulation];
    expect(table.areas.map((area) => [area.name, ...counts(area)])).toEqual([
      ["北片", 2, 2, 1 + 10_000],
      ["南片", 2, 1, 10 + 100],
    ]);
    expect(counts(table.rest!)).toEqual([1, 1, 1000]);
    expect(counts(table.together)).toEqual([4, 3, 10_111]);
    expect(counts(table.county)).toEqual([5, 4, 11_111]);
  });

  it("says what share of the county's poor people each part has, none where nobody is poor", () => {
    expect(table.areas.map(({ share }) => share)).toEqual([10_001 / 11_111, 110 / 11_111]);
    expect([table.rest!.share, table.together.share, table.county.share]).toEqual([1000 / 11_111, 10_111 / 11_111, 1]);
    const rich = { ...county, villageYears: county.villageYears.map((row) => ({ ...row, poorPopulation: 0 })) };
    expect(specialAreaTable(rich, 2014).together.share).toBeUndefined();
  });

  it("names the townships that have a village in the part, in the county's order", () => {
    const names = ({ townships }: PartFigures) => townships.map(({ name }) => name);
    expect(table.areas.map(names)).toEqual([
      ["第0镇", "第2镇"],
      ["第0镇", "第1镇"],
    ]);
    expect(names(table.rest!)).toEqual(["第2镇"]);
    expect(names(table.county)).toEqual(["第0镇", "第1镇", "第2镇"]);
  });

  it("takes an area that the county does not list for none", () => {
    const stray = village(6, { townshipCode: north.code, specialArea: "东片" });
    const withStray = countyOf({ townships: [north], villages: [stray] });
    expect(specialAreaOf(withStray, stray)).toBeUndefined();
    expect(specialAreaTable(withStray, 2014).rest?.totals.villages).toBe(1);
  });

  it("keeps an area without villages, and has no rest where every village is in one", () => {
    const { areas, rest } = specialAreaTable(countyOf({}), 2014);
    expect(areas[0]).toMatchObject({ name: "北片", townships: [], totals: { villages: 0, poorVillages: 0 } });
    expect(rest).toBeUndefined();
  });
});
