import { describe, expect, it } from "vitest";
import countyPoster from "../../src/posters/county-areas-map.tsx";
import type { AreasData } from "../../src/posters/special-areas-map/content.ts";
import { areaFill } from "../../src/posters/special-areas-map/fill.ts";
import { areasLegend } from "../../src/posters/special-areas-map/legend.ts";
import { areasMessage } from "../../src/posters/special-areas-map/message.ts";
import poster from "../../src/posters/special-areas-map.tsx";
import { sheetsAt } from "./made-sheets.ts";
import { county, dataOf, hashOf, neighbour, textsOf, township, withoutPlaces, withPoorPopulation } from "./sample.ts";

const data = dataOf<AreasData>(poster, county);

describe("special-areas-map", () => {
  it("is titled after the county", () => {
    expect(data.frame.title).toBe(`${county.profile.name}特困片区示意图`);
  });

  it("counts villages, those in no area too, up to the county's", () => {
    const { classes } = areasLegend(data);
    expect(classes.map(({ label }) => label)).toEqual([
      ...county.profile.specialAreas.map(({ name }) => name),
      "片区外",
    ]);
    expect(classes.reduce((sum, { count }) => sum + Number.parseInt(count, 10), 0)).toBe(county.villages.length);
  });

  it("has no line for villages in no area where there are none", () => {
    const area = county.profile.specialAreas[0]!.name;
    const inOne = { ...county, villages: county.villages.map((village) => ({ ...village, specialArea: area })) };
    expect(areasLegend(dataOf<AreasData>(poster, inOne)).classes.at(-1)?.label).not.toBe("片区外");
  });

  it("groups areas beyond those that can be told apart, and leaves out those without villages", () => {
    const names = Array.from({ length: 20 }, (_, index) => `第${index + 1}片区`);
    const many = {
      ...county,
      profile: { ...county.profile, specialAreas: names.map((name) => ({ name, note: "" })) },
      villages: county.villages.map((village, index) => ({ ...village, specialArea: names[1 + (index % 19)] })),
    };
    const rows = dataOf<AreasData>(poster, many);
    const { classes } = areasLegend(rows);
    expect(classes.map(({ label }) => label)).toEqual([...names.slice(1, 16), "其他片区（4个）"]);
    expect(classes.reduce((sum, { count }) => sum + Number.parseInt(count, 10), 0)).toBe(county.villages.length);
    expect(new Set(classes.map(({ fill }) => `${fill.color} ${fill.hatch}`)).size).toBe(classes.length);
    expect(areaFill(rows, names[18]!)).toBe(classes.at(-1)!.fill);
  });

  it("draws each area once", () => {
    expect(data.map.grounds).toHaveLength(county.profile.specialAreas.length + 1);
  });

  it("names every township, with and without a map", async () => {
    for (const source of [county, withoutPlaces(county)]) {
      const texts = (await textsOf(poster, source)).map(({ text }) => text);
      for (const { name } of county.townships) expect(texts, name).toContain(name);
    }
  });

  it("prints no number in two lines", async () => {
    const texts = (await textsOf(poster, county)).map(({ text }) => text);
    for (const { totals } of data.areas) expect(texts).toContain(String(totals.villages));
  });

  it("shows county figures: any township's change it, and townships differ by their mark", () => {
    const village = county.villages.find(({ townshipCode }) => townshipCode === neighbour.code)!;
    expect(hashOf(poster, withPoorPopulation(county, village.code, 3))).not.toBe(hashOf(poster, county));
    expect(hashOf(poster, county, neighbour)).not.toBe(hashOf(poster, county, township));
  });

  it("is not drawn for a county without special areas", () => {
    expect(sheetsAt(poster, { ...county, profile: { ...county.profile, specialAreas: [] } }, township)).toEqual([]);
  });
});

describe("county-areas-map", () => {
  const ofCounty = (source: typeof county) => sheetsAt(countyPoster, source, source.profile)[0] as AreasData;

  it("says what the townships' sheets say, without a township of its own", () => {
    const { ownCode, frame, areas, villages } = ofCounty(county);
    expect(ownCode).toBeUndefined();
    expect({ frame, areas, villages }).toEqual({ frame: data.frame, areas: data.areas, villages: data.villages });
    expect(areasLegend(ofCounty(county)).symbols.map(({ mark }) => mark)).toEqual(["star", "ring"]);
  });
});

describe("areasMessage", () => {
  const { areas, together, county: whole } = data;
  const withTotals = (totals: object, share?: number) => ({
    areas,
    county: whole,
    together: { ...together, totals: { ...together.totals, ...totals }, ...(share === undefined ? {} : { share }) },
  });

  it("says how much of the county's poverty lies in the areas", () => {
    expect(areasMessage(withTotals({ poorPopulation: 40 }, 0.4789), 1)).toBe("3个片区占全县贫困人口47.9%");
  });

  it("says that nobody there is poor any more", () => {
    expect(areasMessage(withTotals({ poorPopulation: 0, villages: 9 }, 0), 1)).toBe("3个片区9个村已无贫困人口");
  });

  it("says how many people they have where they are the whole county", () => {
    const all = withTotals({ poorPopulation: 1200, villages: whole.totals.villages }, 1);
    expect(areasMessage(all, 1)).toBe(`3个片区覆盖全县${whole.totals.villages}个村，有贫困人口1,200人`);
  });

  it("counts townships and villages where figures lack, and says so where nothing lies in an area", () => {
    const { share: _share, ...bare } = together;
    const said = { areas, county: whole, together: { ...bare, totals: { ...bare.totals, poorPopulation: undefined } } };
    expect(areasMessage(said as never, 1)).toBe(
      `3个片区涉及${together.townships}个乡镇${together.totals.villages}个村`,
    );
    expect(areasMessage(withTotals({ villages: 0 }), 1)).toBe("3个片区尚未列入行政村");
  });
});
