import { fileURLToPath } from "node:url";
import type { Box } from "../../src/charts/parts/box.ts";
import { labelBox } from "../../src/charts/parts/label-box.ts";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { sheetHash } from "../../src/items/hash.ts";
import type { Places } from "../../src/items/place.ts";
import type { SheetData } from "../../src/items/sheet.ts";
import type { AnyWall } from "../../src/items/wall.ts";
import type { County, Township } from "../../src/model/county.ts";
import { composeSheet } from "../../src/rendering/compose.ts";
import { SERIF } from "../../src/theme/fonts.ts";
import { sheetsAt } from "./made-sheets.ts";

/** The sample county, loaded once for all tests of posters. */
export const county: County = loadCounty(
  fileURLToPath(new URL("../../data/example", import.meta.url)),
  "internal",
).county;

/** The township that the tests draw, and another one. */
export const [township, neighbour] = county.townships as readonly [Township, Township];

export const villagesIn = (source: County, place: Township) =>
  source.villages.filter(({ townshipCode }) => townshipCode === place.code);

/** The county of an office that has neither map nor coordinates. */
export function withoutPlaces(source: County): County {
  return {
    ...source,
    villages: source.villages.map(({ position: _position, ...village }) => village),
    townships: source.townships.map(({ position: _position, ...place }) => place),
    map: { county: [], townships: [], villages: [], specialAreas: [] },
  };
}

/** The county with the figures of some villages missing in every year. */
export function withoutFiguresOf(source: County, codes: readonly string[]): County {
  return { ...source, villageYears: source.villageYears.filter(({ villageCode }) => !codes.includes(villageCode)) };
}

/** The county with another number of poor people in one village's current year. */
export function withPoorPopulation(source: County, code: string, poorPopulation: number): County {
  const { current } = source.profile.years;
  const villageYears = source.villageYears.map((row) =>
    row.villageCode === code && row.year === current ? { ...row, poorPopulation } : row,
  );
  return { ...source, villageYears };
}

type AnyPlace = Places[keyof Places];

/** Data of a poster's first sheet; the type is the poster's own. */
export function dataOf<D extends SheetData>(poster: AnyWall, source: County, place: AnyPlace = township): D {
  return sheetsAt(poster, source, place)[0] as D;
}

/** Hash of a poster's first sheet. */
export function hashOf(poster: AnyWall, source: County, place: AnyPlace = township): string {
  return sheetHash(poster.id, place.code, dataOf(poster, source, place));
}

/** A line of text on a sheet with the place of its ink, mm. */
export interface SheetText {
  readonly text: string;
  readonly size: number;
  readonly box: Box;
  /** Stands back behind what is written over it: the name of an area across its ground. */
  readonly isFaint: boolean;
}

/** Draws a poster's first sheet and returns its lines of text, the sample mark left out. */
export function textsOf(poster: AnyWall, source: County, place: AnyPlace = township): Promise<SheetText[]> {
  return textsOfSheet(poster, dataOf(poster, source, place));
}

/** Draws a sheet and returns its lines of text, the sample mark left out. */
export async function textsOfSheet(poster: AnyWall, data: SheetData): Promise<SheetText[]> {
  const svg = await composeSheet(
    poster.draw(data, { hash: "7f3a91c20000", qr: "test", sheetDate: "2015-03-31" }),
    data.paper,
  );
  const texts: SheetText[] = [];
  const offsets: [x: number, y: number, isFaint: boolean][] = [[0, 0, false]];
  for (const [tag, attributes, content] of svg
    .matchAll(/<g\b([^>]*)>|<\/g>|<text([^>]*)>([^<]*)<\/text>/g)
    .map(tokenOf)) {
    const [x, y, isFaint] = offsets.at(-1)!;
    if (tag === "</g>") offsets.pop();
    else if (tag === "<g") {
      const [dx, dy] = (/translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(attributes)?.slice(1) ?? ["0", "0"]).map(Number) as [
        number,
        number,
      ];
      offsets.push([x + dx, y + dy, isFaint || attributes.includes("opacity=")]);
    } else if (!attributes.includes("rotate(")) texts.push({ ...textAt(attributes, content, x, y), isFaint });
  }
  return texts;
}

function tokenOf([whole, group, text, content]: RegExpExecArray): [tag: string, attributes: string, content: string] {
  if (whole.startsWith("</g")) return ["</g>", "", ""];
  return whole.startsWith("<g") ? ["<g", group!, ""] : ["<text", text!, content!];
}

function textAt(attributes: string, content: string, dx: number, dy: number): Omit<SheetText, "isFaint"> {
  const value = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
  const size = Number(value("font-size"));
  const text = content.replaceAll("&amp;", "&").trim();
  const box = labelBox({
    x: dx + Number(value("x")),
    y: dy + Number(value("y")),
    size,
    text,
    anchor: (value("text-anchor") ?? "start") as "start" | "middle" | "end",
    weight: Number(value("font-weight") ?? 400) as 400 | 500 | 700 | 900,
    ...(value("font-family")?.includes(SERIF) ? { family: SERIF } : {}),
    letterSpacing: Number(value("letter-spacing") ?? 0),
    baseline: true,
  });
  return { text, size, box };
}
