import { describe, expect, it } from "vitest";
import { povertyRate } from "../../src/statistics/poverty-rate.ts";
import { formatPercent } from "../../src/text/numbers.ts";

describe("povertyRate", () => {
  it("gives the published rate of 秦祁乡", () => {
    const rate = povertyRate({ poorPopulation: 4190, population: 9907 });
    expect(rate).toBeCloseTo(0.42293, 5);
    expect(formatPercent(rate)).toBe("42.3%");
  });

  it("rounds the exact ratio half up where the published figure was cut off (21.43)", () => {
    const rate = povertyRate({ poorPopulation: 2124, population: 9907 });
    expect(formatPercent(rate)).toBe("21.4%");
    expect(formatPercent(rate, 2)).toBe("21.44%");
  });

  it.each([
    [2012, 6_920_000, "33.2%"],
    [2013, 5_520_000, "26.5%"],
    [2014, 4_170_000, "20.1%"],
  ])("agrees with Gansu's poor people and rate of %i on one rural population", (_year, poorPopulation, published) => {
    // Rural registered population of the province behind all three published rates, about 20.8 million.
    const rate = povertyRate({ poorPopulation, population: 20_800_000 })!;
    expect(Math.abs(rate * 100 - Number.parseFloat(published))).toBeLessThan(0.1);
  });

  it("says nothing where a count is unknown or nobody lives there", () => {
    expect(povertyRate({ poorPopulation: 3 })).toBeUndefined();
    expect(povertyRate({ population: 300 })).toBeUndefined();
    expect(povertyRate({ poorPopulation: 0, population: 0 })).toBeUndefined();
  });

  it("is zero where nobody is poor", () => {
    expect(povertyRate({ poorPopulation: 0, population: 300 })).toBe(0);
  });
});
