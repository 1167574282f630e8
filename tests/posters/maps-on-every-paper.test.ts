import { describe, expect, it } from "vitest";
import { findWall } from "../../src/catalogue/items.ts";
import type { County } from "../../src/model/county.ts";
import { A0, A1, A2, A3, A4, type Paper, type PaperChoice, paperChoice } from "../../src/theme/paper.ts";
import { expectReadable } from "./expect-readable.ts";
import { sheetsAt } from "./made-sheets.ts";
import { county, textsOfSheet, township, villagesIn, withoutPlaces } from "./sample.ts";

const sizes: Readonly<Record<string, Paper>> = {
  A0,
  A1,
  A2,
  A3,
  A4,
  "600×900": { width: 600, height: 900 },
  "800×1200": { width: 800, height: 1200 },
  "900×1200": { width: 900, height: 1200 },
  "1200×2400": { width: 1200, height: 2400 },
};
const papers = Object.entries(sizes).flatMap(([name, size]): [string, PaperChoice][] => [
  [`${name} standing`, paperChoice(size, "portrait")],
  [`${name} lying`, paperChoice(size, "landscape")],
]);

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
  it.each(papers)("can be read on %s", async (_paper, choice) => {
    for (const poster of maps) {
      const sheets = sheetsAt(poster, source, township, choice);
      expect(sheets.length).toBeGreaterThan(0);
      const words: string[] = [];
      for (const sheet of sheets) {
        expect(choice).toContainEqual(sheet.paper);
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
