import { describe, expect, it } from "vitest";
import { everything } from "../../src/catalogue/selection.ts";
import type { County } from "../../src/model/county.ts";
import { chosenVillages, kindsWithout } from "../chosen-places.ts";
import { expectReadable } from "./expect-readable.ts";
import { madeSheets } from "./made-sheets.ts";
import { county, textsOfSheet, township, villagesIn, withoutFiguresOf, withoutPlaces } from "./sample.ts";

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

/** The township that is another in each county, and the county itself; the villages where most and least is to be shown. */
function placesToRead(source: County): ReadonlySet<string> {
  // In the other counties the village whose figures are missing stands for all.
  const villages = source === county ? chosenVillages(source) : [own[0]!];
  return new Set([source.profile, township, ...villages].map(({ code }) => code));
}

describe.each(Object.entries(counties))("every sheet of %s", (_name, source) => {
  const places = placesToRead(source);
  const sheets = madeSheets(source, { ...everything, hasPlace: (code) => places.has(code) });
  const firstSheets = sheets.filter(({ sheet }) => sheet === 1);
  it.each(firstSheets.map((made) => [made.item.id, made.place.name, made] as const))(
    "%s of %s can be read",
    async (_id, _place, { item, data }) => {
      expectReadable(await textsOfSheet(item, data), data.paper);
    },
  );
  if (source === county) {
    it("is of a kind of the catalogue, each of which is there", () => {
      expect(kindsWithout(sheets)).toEqual([]);
    });
  }
});
