import { describe, expect, it } from "vitest";
import type { PoorVillagesData } from "../../src/posters/poor-villages-map/content.ts";
import { poorVillagesLegend } from "../../src/posters/poor-villages-map/legend.ts";
import poster from "../../src/posters/poor-villages-map.tsx";
import { typeScale } from "../../src/theme/type-scale.ts";
import { sheetsAt } from "./made-sheets.ts";
import {
  county,
  dataOf,
  hashOf,
  neighbour,
  textsOf,
  township,
  villagesIn,
  withoutFiguresOf,
  withoutPlaces,
  withPoorPopulation,
} from "./sample.ts";

const own = villagesIn(county, township);
const legendOf = (source: typeof county) => {
  const data = dataOf<PoorVillagesData>(poster, source);
  return poorVillagesLegend(data, typeScale(data.paper));
};
const total = (entries: readonly { readonly count: string }[]) =>
  entries.reduce((sum, { count }) => sum + Number.parseInt(count, 10), 0);

describe("poor-villages-map", () => {
  it("is titled after its township", () => {
    expect(dataOf(poster, county).frame).toMatchObject({
      title: `${township.name}贫困村分布图`,
      subtitle: "2014年末建档立卡数据",
    });
  });

  it("has a legend whose counts add up to the villages", () => {
    const { classes, symbols } = legendOf(county);
    expect(total(classes)).toBe(own.length);
    expect(total(symbols)).toBe(own.length);
    expect(classes.map(({ label }) => label)).not.toContain("无数据");
  });

  it("counts villages without figures apart", () => {
    const { classes } = legendOf(withoutFiguresOf(county, [own[0]!.code, own[1]!.code]));
    expect(total(classes)).toBe(own.length);
    expect(classes.at(-1)).toMatchObject({ label: "无数据", count: "2 村" });
  });

  it("names every village, with and without a map", async () => {
    for (const source of [county, withoutPlaces(county)]) {
      const texts = (await textsOf(poster, source)).map(({ text }) => text);
      for (const { name } of own)
        expect(texts.filter((text) => text.includes(name)).length, name).toBeGreaterThanOrEqual(
          source === county ? 2 : 1,
        );
    }
  });

  it("has a scale bar only where positions are true", async () => {
    const hasScale = async (source: typeof county) =>
      (await textsOf(poster, source)).some(({ text }) => text.endsWith("千米"));
    expect(await hasScale(county)).toBe(true);
    expect(await hasScale(withoutPlaces(county))).toBe(false);
  });

  it("prints rates with the decimals that the county wants", async () => {
    const ratesOf = async (rateDigits: 1 | 2) =>
      (await textsOf(poster, { ...county, profile: { ...county.profile, rateDigits } }))
        .map(({ text }) => text)
        .filter((text) => /^\d+\.\d+%$/.test(text));
    expect((await ratesOf(1)).every((text) => /\.\d%$/.test(text))).toBe(true);
    const two = await ratesOf(2);
    expect(two.length).toBeGreaterThan(0);
    expect(two.every((text) => /\.\d\d%$/.test(text))).toBe(true);
  });

  it("changes its hash with a figure on it and not with another township's", () => {
    expect(hashOf(poster, withPoorPopulation(county, own[0]!.code, 3))).not.toBe(hashOf(poster, county));
    expect(hashOf(poster, withPoorPopulation(county, villagesIn(county, neighbour)[0]!.code, 3))).toBe(
      hashOf(poster, county),
    );
  });

  it("is not drawn for a township without villages", () => {
    expect(sheetsAt(poster, { ...county, villages: villagesIn(county, neighbour) }, township)).toEqual([]);
  });
});
