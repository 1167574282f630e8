import { describe, it } from "vitest";
import { walls } from "../../src/catalogue/items.ts";
import { placesOf } from "../../src/catalogue/places.ts";
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
  const places = placesOf(source);
  const drawn = walls.flatMap((wall) => {
    const place = places.find(({ level, row }) => wall.levels.includes(level) && contentAt(wall, source, row));
    return place ? [[wall.id, wall, place.row] as const] : [];
  });
  it.each(drawn)("%s can be read", async (_id, poster, place) => {
    expectReadable(await textsOf(poster, source, place), dataOf(poster, source, place).paper);
  });
});
