import { describe, expect, it } from "vitest";
import type { AreasData } from "../../src/posters/special-areas-map/content.ts";
import { areaFill } from "../../src/posters/special-areas-map/fill.ts";
import { areasLegend } from "../../src/posters/special-areas-map/legend.ts";
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
