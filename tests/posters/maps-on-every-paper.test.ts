import { describe, expect, it } from "vitest";
import { findWall } from "../../src/catalogue/items.ts";
import type { County } from "../../src/model/county.ts";
import { expectReadable } from "./expect-readable.ts";
import { sheetsAt } from "./made-sheets.ts";
import { officePapers } from "./office-papers.ts";
import { county, textsOfSheet, township, villagesIn, withoutPlaces } from "./sample.ts";

const crowded: County = {
  ...county,
  villages: county.villages.map((village) => ({
    ...village,
    name: `${village.name.slice(0, -1)}格桑梅朵曲宗村`,
    townshipCode: township.code,
  })),
};
const counties: Readonly<Record<string, County>> = {
  "the sample county": county,
  "a township of 41 villages with long names": crowded,
  "the same without a map": withoutPlaces(crowded),
};
const maps = ["special-areas-map", "poor-villages-map", "exit-plan-map"].map(findWall);

describe.each(Object.entries(counties))("maps of %s", (_name, source) => {
  it.each(officePapers)("can be read on %s", async (_size, paper) => {
    for (const poster of maps) {
      const sheets = sheetsAt(poster, source, township, [paper]);
      expect(sheets.length).toBeGreaterThan(0);
      const words: string[] = [];
      for (const sheet of sheets) {
        expect(sheet.paper).toEqual(paper);
        const texts = await textsOfSheet(poster, sheet);
        expectReadable(texts, sheet.paper);
        words.push(...texts.map(({ text }) => text));
      }
      if (poster.id === "special-areas-map") continue;
      // A name on a tile may stand in several lines.
      const whole = words.join("");
      expect(villagesIn(source, township).filter(({ name }) => !whole.includes(name))).toEqual([]);
    }
  });
});
