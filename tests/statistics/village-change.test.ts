import { describe, expect, it } from "vitest";
import { unpoweredHamlets } from "../../src/statistics/unpowered-hamlets.ts";
import { rateChange, villageChange } from "../../src/statistics/village-change.ts";
import { county, village, withYears } from "../posters/village-cases.ts";

const { base, current } = county.profile.years;
const figures = (then: object, now: object) =>
  withYears((row) => {
    if (row.kind !== "实际" || (row.year !== base && row.year !== current)) return row;
    const { villageCode, year, kind } = row;
    return { villageCode, year, kind, ...(year === base ? then : now) };
  });

describe("villageChange", () => {
  it("is the current year less the base year", () => {
    const source = figures({ poorPopulation: 159 }, { poorPopulation: 131 });
    expect(villageChange(source, village.code, "poorPopulation")).toEqual({ base: 159, current: 131, change: -28 });
  });

  it("is unknown where a year is", () => {
    expect(villageChange(figures({}, { poorPopulation: 131 }), village.code, "poorPopulation")).toEqual({
      current: 131,
    });
  });
});

describe("rateChange", () => {
  it("is the difference of the rates", () => {
    const source = figures({ poorPopulation: 1, population: 80 }, { poorPopulation: 1, population: 90 });
    expect(rateChange(source, village.code)).toEqual({ base: 1 / 80, current: 1 / 90, change: 1 / 90 - 1 / 80 });
  });
});

describe("unpoweredHamlets", () => {
  const at = (hamletCount?: number, poweredHamlets?: number) =>
    unpoweredHamlets({
      ...village,
      ...{ hamletCount: undefined, poweredHamlets: undefined },
      ...(hamletCount === undefined ? {} : { hamletCount }),
      ...(poweredHamlets === undefined ? {} : { poweredHamlets }),
    } as typeof village);

  it("are the hamlets less those with power, unknown where either is or they contradict", () => {
    expect([at(5, 3), at(5, 5), at(5), at(undefined, 3), at(3, 5)]).toEqual([2, 0, undefined, undefined, undefined]);
  });
});
