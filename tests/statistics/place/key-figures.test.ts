import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { loadCounty } from "../../../src/data-loaders/load-dataset.ts";
import { keyFigures, villagesAbove } from "../../../src/statistics/place/key-figures.ts";
import { countyOf, figures, village } from "../county.ts";

const rowsOf = (name: string) =>
  Papa.parse<Record<string, string>>(readFileSync(`data/example/${name}.csv`, "utf8").replace("\uFEFF", ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe("the key figures of the sample county's townships and villages", () => {
  const { county } = loadCounty("data/example", "public");
  const years = rowsOf("村年度数据").filter((row) => row.数据性质 === "实际");
  const sum = (codes: readonly string[], year: string, column: string) =>
    years
      .filter((row) => row.年度 === year && codes.includes(row.行政村代码!))
      .reduce((total, row) => total + Number(row[column]), 0);
  const all = rowsOf("行政村");
  const places = [
    ...rowsOf("乡镇").map(({ 乡镇代码: code }) => ({
      code: code!,
      own: all.filter((row) => row.乡镇代码 === code),
      above: all,
    })),
    ...all.slice(0, 6).map((row) => ({
      code: row.行政村代码!,
      own: [row],
      above: all.filter(({ 乡镇代码: code }) => code === row.乡镇代码),
    })),
  ].map(({ code, own, above }) => ({
    code,
    own: own.map((row) => row.行政村代码!),
    above: above.map((row) => row.行政村代码!),
  }));

  it.each(places)("are those of the export: $code", ({ code, own, above }) => {
    const villages = county.villages.filter((each) => own.includes(each.code));
    const by = new Map(keyFigures(county, villages, villagesAbove(county, code)).map((each) => [each.figure, each]));
    const poor = [sum(own, "2013", "贫困人口"), sum(own, "2014", "贫困人口")] as const;
    const people = [sum(own, "2013", "乡村人口"), sum(own, "2014", "乡村人口")] as const;
    const wholePoor = sum(above, "2014", "贫困人口");
    const wholePeople = sum(above, "2014", "乡村人口");
    expect(by.get("poorPopulation")).toEqual({
      figure: "poorPopulation",
      base: poor[0],
      current: poor[1],
      change: poor[1] - poor[0],
      lacking: 0,
      uncompared: 0,
      whole: { value: wholePoor, ratio: poor[1] / wholePoor, isShare: true },
    });
    const rate = by.get("rate")!;
    expect(rate.current).toBeCloseTo(poor[1] / people[1], 10);
    expect(rate.change).toBeCloseTo(poor[1] / people[1] - poor[0] / people[0], 10);
    expect(rate.whole!.ratio).toBeCloseTo(poor[1] / people[1] / (wholePoor / wholePeople), 10);
    const income = (codes: readonly string[]) =>
      years
        .filter((row) => row.年度 === "2014" && codes.includes(row.行政村代码!))
        .reduce((total, row) => total + Number(row["农民人均纯收入(元)"]) * Number(row.乡村人口), 0) /
      sum(codes, "2014", "乡村人口");
    expect(by.get("netIncome")!.current).toBeCloseTo(income(own), 6);
    expect(by.get("netIncome")!.whole!.ratio).toBeCloseTo(income(own) / income(above), 10);
  });

  it("have nothing above the county", () => {
    expect(villagesAbove(county, "629900")).toBeUndefined();
    for (const { whole } of keyFigures(county, county.villages)) expect(whole).toBeUndefined();
  });
});

describe("a change between two years", () => {
  const [told, silent] = [village(1), village(2)] as const;

  it("is counted over the villages that say both", () => {
    const county = countyOf({
      villages: [told, silent],
      villageYears: [
        figures(told, { year: 2013, poorPopulation: 50 }),
        figures(told, { poorPopulation: 40 }),
        figures(silent, { year: 2013, poorPopulation: 30 }),
      ],
    });
    expect(keyFigures(county, county.villages)[0]).toEqual({
      figure: "poorPopulation",
      base: 80,
      current: 40,
      change: -10,
      lacking: 1,
      uncompared: 1,
    });
  });

  it("is none where no village says both", () => {
    const county = countyOf({ villages: [told], villageYears: [figures(told, { poorPopulation: 40 })] });
    expect(keyFigures(county, county.villages)[0]!.change).toBeUndefined();
  });
});
