import { describe, expect, it } from "vitest";
import type { PoorVillagesData } from "../../src/posters/poor-villages-map/content.ts";
import { poorVillagesLegend } from "../../src/posters/poor-villages-map/legend.ts";
import { villageList } from "../../src/posters/poor-villages-map/list.ts";
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
    expect(classes.at(-1)).toMatchObject({ label: "无数据", count: "2个" });
  });

  it("names every village, with and without a map", async () => {
    for (const source of [county, withoutPlaces(county)]) {
      const texts = (await textsOf(poster, source)).map(({ text }) => text);
      const whole = texts.join("");
      for (const { name, isPoor } of own) {
        expect(whole, name).toContain(name);
        if (isPoor && source === county) expect(texts.filter((text) => text === name).length, name).toBeGreaterThan(0);
      }
    }
  });

  it("says people and rate under the name of every village where these are few", async () => {
    const texts = (await textsOf(poster, county)).map(({ text }) => text);
    expect(texts.filter((text) => /^[\d,]+人·[\d.]+%$/.test(text))).toHaveLength(own.length);
  });

  it("lists poor villages, the others together and the township", () => {
    const { rows, after, totals } = villageList(dataOf<PoorVillagesData>(poster, county));
    expect(rows.map(([name]) => name).sort()).toEqual(
      own
        .filter(({ isPoor }) => isPoor)
        .map(({ name }) => name)
        .sort(),
    );
    const people = [...rows, ...after].map((row) => Number(row[2]!.replace(",", "")));
    expect(people.reduce((sum, value) => sum + value, 0)).toBe(Number(totals[2]!.replace(",", "")));
  });

  it("lists every village where none is poor", () => {
    const none = { ...county, villages: county.villages.map((village) => ({ ...village, isPoor: false })) };
    const { rows, after } = villageList(dataOf<PoorVillagesData>(poster, none));
    expect([rows.length, after.length]).toEqual([own.length, 0]);
  });

  it("names the classes of the whole county, empty ones too, and the exit line where the county has one", () => {
    const labels = (source: typeof county) => legendOf(source).classes.map(({ label }) => label);
    const withLine = { ...county, profile: { ...county.profile, exitRate: 0.03 } };
    expect(labels(withLine)[0]).toBe("低于3%（达到退出线）");
    expect(labels(county).at(-1)).toMatch(/以上$/);
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
        .flatMap((text) => /·(\d+\.\d+%)$/.exec(text)?.[1] ?? []);
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
