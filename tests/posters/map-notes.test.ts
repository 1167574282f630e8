import { describe, expect, it } from "vitest";
import type { MapBasis } from "../../src/geography/county-shapes.ts";
import type { County } from "../../src/model/county.ts";
import { mapNotes } from "../../src/posters/parts/map-notes.ts";
import poorVillages from "../../src/posters/poor-villages-map.tsx";
import specialAreas from "../../src/posters/special-areas-map.tsx";
import { county, dataOf, textsOf, township, villagesIn, withoutPlaces } from "./sample.ts";

const notesOf = (basis: Partial<MapBasis>) =>
  mapNotes(county, { stage: "polygons", borderSource: "none", guessed: [], ...basis }).join("");

describe("mapNotes", () => {
  it("carry 位置为示意 wherever villages stand elsewhere than in truth, and only there", () => {
    expect(notesOf({ stage: "polygons" })).not.toContain("位置为示意");
    expect(notesOf({ stage: "points" })).toContain("位置为示意");
  });

  it("tell the borders that are true from those that are computed", () => {
    expect(notesOf({ stage: "points", borderSource: "townships" })).toContain("乡镇界按边界资料绘制");
    expect(notesOf({ stage: "points", borderSource: "county" })).toContain("无乡镇界和村界资料");
    expect(notesOf({ stage: "points", borderSource: "none" })).toContain("不是县界");
  });

  it("name the villages that share a neighbour's ground, and count them where they are many", () => {
    const names = county.villages.map(({ name }) => name);
    const codes = county.villages.map(({ code }) => code);
    expect(notesOf({ guessed: codes.slice(0, 2) })).toContain(`${names[0]}、${names[1]}无村界资料`);
    expect(notesOf({ guessed: codes.slice(0, 13) })).toContain("等13个村无村界资料");
    expect(notesOf({ stage: "points", guessed: codes.slice(0, 1) })).toContain(`${names[0]}无坐标资料`);
  });
});

describe("rivers and roads", () => {
  const named = (source: County) =>
    [poorVillages, specialAreas].map((poster) => JSON.stringify(dataOf(poster, source)).includes("云溪河"));

  it("are on the maps, in the public edition only where these may be shown", () => {
    const real = { ...county, profile: { ...county.profile, isExample: false } };
    expect(named(county)).toEqual([true, true]);
    expect(named({ ...real, edition: "internal" } as County)).toEqual([true, true]);
    expect(named({ ...real, edition: "public" } as County)).toEqual([false, false]);
    expect(named(withoutPlaces(county))).toEqual([false, false]);
  });
});

describe("the notes on the sheets", () => {
  const own = villagesIn(county, township)[0]!;
  const gap = {
    ...county,
    map: { ...county.map, villages: county.map.villages.filter(({ code }) => code !== own.code) },
  };

  it("name a village without a polygon on its township's sheet and on the county's", () => {
    for (const poster of [poorVillages, specialAreas]) {
      expect(dataOf(poster, gap).frame.notes.join("")).toContain(`${own.name}无村界资料`);
      expect(dataOf(poster, county).frame.notes.join("")).not.toContain("无村界资料");
    }
  });

  it("define the rate by the registered rural population", async () => {
    for (const poster of [poorVillages, specialAreas])
      expect(dataOf(poster, county).frame.notes.join("")).toContain("贫困发生率=贫困人口÷农业户籍人口。");
    const texts = (await textsOf(specialAreas, county)).map(({ text }) => text).join("");
    expect(texts).toContain("农业户籍人口");
    expect(texts).not.toContain("乡村人口");
  });

  it("say where there is no map that nothing of the places is meant, and no more", () => {
    for (const poster of [poorVillages, specialAreas]) {
      const notes = dataOf(poster, withoutPlaces(county)).frame.notes.join("");
      expect(notes).toContain("不表示方位和界线");
      expect(notes).not.toMatch(/示意|村委会/);
    }
  });
});
