import { describe, expect, it } from "vitest";
import type { AnyWall } from "../../src/items/wall.ts";
import type { County, Village } from "../../src/model/county.ts";
import countyPoorVillagesMap from "../../src/posters/county-poor-villages-map.tsx";
import villageMap from "../../src/posters/village-map.tsx";
import { expectReadable } from "./expect-readable.ts";
import { sheetsAt } from "./made-sheets.ts";
import { officePapers } from "./office-papers.ts";
import { textsOfSheet, township, withoutPlaces } from "./sample.ts";
import { county, village, withYears } from "./village-cases.ts";

/** The village with so much of its row as an office that keeps no register of services has. */
const bare = ({ code, name, townshipCode, isPoor, position }: Village): Village => ({
  code,
  name,
  townshipCode,
  isPoor,
  position,
});
const withoutServices: County = { ...county, villages: county.villages.map(bare) };
const crowded: County = {
  ...county,
  villages: county.villages.map((each) => ({
    ...each,
    name: `${each.name.slice(0, -1)}格桑梅朵曲宗村`,
    townshipCode: township.code,
    development: "高山有机绿茶、核桃、天麻等中药材种植和林下土鸡养殖",
  })),
};

const cases: Readonly<Record<string, readonly [AnyWall, County]>> = {
  "a village": [villageMap, county],
  "a village without services and land": [villageMap, withoutServices],
  "a village without figures": [villageMap, withYears(() => undefined)],
  "a village without a map": [villageMap, withoutPlaces(county)],
  "a village without map, services and figures": [
    villageMap,
    withoutPlaces({ ...withoutServices, villageYears: [] } as County),
  ],
  "a village among 41 with long names": [villageMap, crowded],
  "the same without a map": [villageMap, withoutPlaces(crowded)],
  "the county": [countyPoorVillagesMap, county],
  "the county without a map": [countyPoorVillagesMap, withoutPlaces(county)],
  "the county without figures": [countyPoorVillagesMap, { ...county, villageYears: [] }],
  "a county of one township": [countyPoorVillagesMap, crowded],
};

/** Where the list of names that find no place leaves an A4 sheet, as it does on the township's own maps. */
const STILL_WRONG = ["210 × 297", "297 × 210"].map((size) => `a village among 41 with long names ${size}`);

describe.each(Object.entries(cases))("%s", (name, [poster, source]) => {
  const place = () =>
    poster === villageMap ? source.villages.find(({ code }) => code === village.code)! : source.profile;

  it.each(officePapers.filter(([size]) => !STILL_WRONG.includes(`${name} ${size}`)))(
    "can be read on %s",
    async (_size, paper) => {
      const sheets = sheetsAt(poster, source, place(), [paper]);
      expect(sheets.length).toBeGreaterThan(0);
      for (const sheet of sheets) expectReadable(await textsOfSheet(poster, sheet), paper);
    },
  );
});
