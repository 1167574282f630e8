import { describe, expect, it } from "vitest";
import { overlap } from "../../src/charts/parts/label-box.ts";
import type { County } from "../../src/model/county.ts";
import { posters } from "../../src/posters/index.ts";
import { typeScale } from "../../src/theme/type-scale.ts";
import {
  county,
  dataOf,
  type SheetText,
  textsOf,
  township,
  villagesIn,
  withoutFiguresOf,
  withoutPlaces,
} from "./sample.ts";

/** Boxes are a little larger than the ink, mm. */
const TOUCH = 0.3;

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
  const drawn = posters.filter((poster) => poster.data(source, township).length > 0);
  it.each(drawn.map((poster) => [poster.id, poster] as const))("%s can be read", async (_id, poster) => {
    const { paper } = dataOf(poster, source);
    const { floor } = typeScale(paper);
    const texts = await textsOf(poster, source);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ size }) => !(size >= floor))).toEqual([]);
    expect(texts.filter(({ text }) => /NaN|undefined|Infinity|null/.test(text))).toEqual([]);
    expect(texts.filter(({ box }) => !Object.values(box).every(Number.isFinite))).toEqual([]);
    const isOff = ({ box }: SheetText) =>
      box.left < 0 || box.top < 0 || box.right > paper.width || box.bottom > paper.height;
    expect(texts.filter(isOff)).toEqual([]);
    const collisions = texts.flatMap(({ text, box }, index) =>
      texts.slice(index + 1).flatMap((other) => (overlap(box, other.box, TOUCH) ? [`${text} × ${other.text}`] : [])),
    );
    expect(collisions).toEqual([]);
  });
});
