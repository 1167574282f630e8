import { describe, it } from "vitest";
import { walls } from "../../src/catalogue/items.ts";
import type { County } from "../../src/model/county.ts";
import { expectReadable } from "./expect-readable.ts";
import { contentAt } from "./made-sheets.ts";
import { county, dataOf, textsOf, township, villagesIn, withoutFiguresOf, withoutPlaces } from "./sample.ts";

const own = villagesIn(county, township);
const others = county.villages.filter(({ townshipCode }) => townshipCode !== township.code);
const counties: Readonly<Record<string, County>> = {
  "the sample county": county,
  "a county without coordinates": withoutPlaces(county),
  "a county without figures": { ...county, villageYears: [] },
  "a township with figures missing": withoutFiguresOf(county, [own[0]!.code]),
  "a township of one village": { ...county, villages: [own[0]!, ...others] },
  "a township of many villages": {
    ...county,
    villages: county.villages.map((village) => ({ ...village, townshipCode: township.code })),
  },
};

describe.each(Object.entries(counties))("every sheet of %s", (_name, source) => {
  const drawn = walls.filter((wall) => contentAt(wall, source, township));
  it.each(drawn.map((poster) => [poster.id, poster] as const))("%s can be read", async (_id, poster) => {
    expectReadable(await textsOf(poster, source), dataOf(poster, source).paper);
  });
});
