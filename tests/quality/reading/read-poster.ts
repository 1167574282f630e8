import type { Place } from "../../../src/items/place.ts";
import type { County } from "../../../src/model/county.ts";
import { renderSheet } from "../../../src/rendering/render-sheet.ts";
import type { MadeSheet } from "../../posters/made-sheets.ts";
import type { TrueCounty } from "../oracle/county.ts";
import { countyMapNames } from "./county-map-names.ts";
import { type Line, linesOf } from "./lines.ts";
import { type MapNames, mapNames } from "./map-names.ts";
import { type PdfPage, readPdfPage } from "./pdf-page.ts";
import { type Picture, pictureOf } from "./picture.ts";
import { watchMaps } from "./watch-maps.ts";

/** The files that a print shop gets. */
export interface PrintFiles {
  readonly pdf: Buffer;
  readonly svg: Buffer;
}

/** A sheet as it can be read from its files. */
export interface ReadSheet {
  readonly plan: MadeSheet;
  readonly files: PrintFiles;
  readonly page: PdfPage;
  readonly lines: readonly Line[];
  readonly picture: Picture;
  /** Names on the sheet's maps, as they were placed. */
  readonly maps: readonly MapNames[];
}

/** All sheets of a poster for a place, and what they were made from. */
export interface ReadPoster {
  readonly county: County;
  /** The county as its files have it. */
  readonly truth: TrueCounty;
  readonly place: Place;
  readonly sheets: readonly ReadSheet[];
}

/** PDF and print SVG of a sheet, from one composition. */
export async function printFiles(plan: MadeSheet): Promise<PrintFiles> {
  const files = await renderSheet(plan, ["pdf", "svg"], { dpi: 1 });
  return { pdf: files.get("pdf")!, svg: files.get("svg")! };
}

export async function readSheet(plan: MadeSheet): Promise<ReadSheet> {
  const { result: files, maps, countyMaps } = await watchMaps(() => printFiles(plan));
  const page = await readPdfPage(files.pdf);
  const picture = await pictureOf(files.svg.toString(), plan.data.paper);
  return {
    plan,
    files,
    page,
    lines: linesOf(page.runs),
    picture,
    maps: [...maps.map(mapNames), ...countyMaps.flatMap(countyMapNames)],
  };
}
