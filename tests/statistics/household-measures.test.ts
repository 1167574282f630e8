import { describe, expect, it } from "vitest";
import type { Measure } from "../../src/model/county.ts";
import { householdMeasures } from "../../src/statistics/household-measures.ts";

const measure = (name: string, year: number, more: Partial<Measure> = {}): Measure => ({
  villageCode: "629900100200",
  householdId: "1",
  name,
  year,
  ...more,
});

describe("householdMeasures", () => {
  const years = { current: 2014, planned: 2015 };

  it("tells what is done from what is planned, and takes no plan for a result", () => {
    const { done, planned } = householdMeasures(
      [
        measure("核桃", 2014, { state: "已实施" }),
        measure("水窖", 2014),
        measure("养牛", 2014, { state: "计划实施" }),
        measure("危房", 2015, { state: "计划实施" }),
        measure("搬迁", 2016, { state: "计划实施" }),
      ],
      years,
    );
    expect(done.map(({ name }) => name)).toEqual(["核桃", "水窖"]);
    expect(planned.map(({ name }) => name)).toEqual(["危房"]);
  });

  it("names every kind once, of whatever year", () => {
    const kinds = ["产业扶持", "危房改造", "产业扶持", undefined];
    const measures = kinds.map((kind, index) => measure("项目", 2013 + index, kind === undefined ? {} : { kind }));
    expect(householdMeasures(measures, years).kinds).toEqual(["产业扶持", "危房改造"]);
  });
});
