import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanNetIncome, meanPerVillage, totalsOf } from "../../src/statistics/totals.ts";
import { countyOf, figures, village } from "./county.ts";

const [small, large, silent] = [village(1), village(2, { isPoor: false }), village(3)] as const;

describe("totalsOf", () => {
  it("divides sums, and never takes the mean of village rates", () => {
    const county = countyOf({
      villages: [small, large],
      villageYears: [
        figures(small, { poorPopulation: 50, population: 100 }),
        figures(large, { poorPopulation: 90, population: 900 }),
      ],
    });
    const totals = totalsOf(county, county.villages, 2014);
    expect(totals).toMatchObject({ villages: 2, poorVillages: 1, poorPopulation: 140, population: 1000, rate: 0.14 });
  });

  it("weights net income by people", () => {
    const county = countyOf({
      villages: [small, large],
      villageYears: [
        figures(small, { netIncome: 2000, population: 100 }),
        figures(large, { netIncome: 5000, population: 900 }),
      ],
    });
    expect(totalsOf(county, county.villages, 2014).netIncome).toBe((2000 * 100 + 5000 * 900) / 1000);
  });

  it("leaves villages that give one count alone out of the rate, not out of the sums", () => {
    const county = countyOf({
      villages: [small, large, silent],
      villageYears: [
        figures(small, { poorPopulation: 50, population: 100 }),
        figures(large, { poorPopulation: 90 }),
        figures(silent, { population: 400 }),
      ],
    });
    const totals = totalsOf(county, county.villages, 2014);
    expect(totals).toMatchObject({ villages: 3, poorPopulation: 140, population: 500, rate: 0.5 });
  });

  it("knows no sum where not one village says, and counts the villages nevertheless", () => {
    const totals = totalsOf(countyOf({ villages: [silent] }), [silent], 2014);
    expect(totals).toMatchObject({ villages: 1, poorVillages: 1, lacking: { poorPopulation: 1, rate: 1 } });
    expect([totals.poorPopulation, totals.rate, totals.netIncome]).toEqual([undefined, undefined, undefined]);
    expect(totalsOf(countyOf({}), [], 2014)).toEqual({ villages: 0, poorVillages: 0, lacking: {} });
  });

  it("says for how many villages each figure is lacking", () => {
    const county = countyOf({
      villages: [small, large, silent],
      villageYears: [
        figures(small, { poorPopulation: 50, population: 100, netIncome: 2000 }),
        figures(large, { poorPopulation: 90, netIncome: 2100 }),
      ],
    });
    const { lacking } = totalsOf(county, county.villages, 2014);
    expect(lacking).toMatchObject({ poorPopulation: 1, population: 2, rate: 2, netIncome: 2, households: 3 });
    const { lacking: none } = totalsOf(county, [small], 2014);
    expect([none.poorPopulation, none.rate, none.netIncome]).toEqual([undefined, undefined, undefined]);
  });

  it("prefers actual figures to planned ones and planned ones to forecasts", () => {
    const county = countyOf({
      villages: [small],
      villageYears: [
        figures(small, { kind: "预测", households: 3 }),
        figures(small, { households: 1 }),
        figures(small, { kind: "计划", households: 2 }),
        figures(small, { year: 2015, kind: "预测", households: 5 }),
        figures(small, { year: 2015, kind: "计划", households: 4 }),
      ],
    });
    expect(totalsOf(county, [small], 2014).households).toBe(1);
    expect(totalsOf(county, [small], 2015).households).toBe(4);
  });

  it("adds up over any division of the villages", () => {
    const count = fc.option(fc.nat(5000), { nil: undefined });
    const rows = fc.array(fc.record({ poorPopulation: count, population: count, netIncome: count }), { maxLength: 30 });
    fc.assert(
      fc.property(rows, fc.nat(30), (counts, cut) => {
        const villages = counts.map((_row, index) => village(index));
        const county = countyOf({ villages, villageYears: counts.map((row, index) => figures(villages[index]!, row)) });
        const [all, head, tail] = [villages, villages.slice(0, cut), villages.slice(cut)].map((part) =>
          totalsOf(county, part, 2014),
        );
        const sum = (a?: number, b?: number) => (a === undefined && b === undefined ? undefined : (a ?? 0) + (b ?? 0));
        expect(all!.villages).toBe(head!.villages + tail!.villages);
        expect(all!.poorPopulation).toBe(sum(head!.poorPopulation, tail!.poorPopulation));
        expect(all!.population).toBe(sum(head!.population, tail!.population));
      }),
      { seed: 3 },
    );
  });
});

describe("meanPerVillage", () => {
  it("divides by the villages that say", () => {
    const villages = [small, large, silent];
    const villageYears = [figures(small, { poorPopulation: 50 }), figures(large, { poorPopulation: 91 })];
    const totals = totalsOf(countyOf({ villages, villageYears }), villages, 2014);
    expect(meanPerVillage(totals, "poorPopulation")).toBe(70.5);
    expect(meanPerVillage(totals, "households")).toBeUndefined();
  });
});

describe("meanNetIncome", () => {
  it("stays between the lowest and the highest village", () => {
    const row = fc.record({
      netIncome: fc.integer({ min: 500, max: 20_000 }),
      population: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const incomes = rows.map(({ netIncome }) => netIncome);
        const mean = meanNetIncome(rows)!;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...incomes) - 1e-6);
        expect(mean).toBeLessThanOrEqual(Math.max(...incomes) + 1e-6);
      }),
      { seed: 4 },
    );
  });

  it("says nothing without people", () => {
    expect(meanNetIncome([{ netIncome: 3000 }, { population: 5 }, { netIncome: 1, population: 0 }])).toBeUndefined();
  });
});
