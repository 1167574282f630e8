import type { County, Township } from "../model/county.ts";
import type { PaperChoice } from "../theme/paper.ts";
import { posters } from "./index.ts";
import type { Poster, SheetData, SheetMarks } from "./poster.ts";
import { sheetHash } from "./sheet-hash.ts";

/** One sheet of paper of a county: which poster, for which place, with what on it. */
export interface SheetPlan {
  readonly poster: Poster;
  readonly place: Township;
  /** File name without ending: the poster's id, with -2, -3 … for further sheets. */
  readonly id: string;
  /** 1-based number of the sheet among those of its poster and place. */
  readonly sheet: number;
  readonly sheets: number;
  readonly data: SheetData;
  readonly hash: string;
  /** Hash of the sheet's public form, which the QR code carries; the same as `hash` unless the office's has more on it. */
  readonly checkHash: string;
  readonly marks: SheetMarks;
}

/** A poster that a place should have and cannot, because its data are missing. */
export interface MissingSheet {
  readonly poster: Poster;
  readonly place: Township;
}

export interface CountySheets {
  readonly sheets: readonly SheetPlan[];
  readonly missing: readonly MissingSheet[];
}

/** The papers that a poster's sheets may choose from; undefined for the size it is made for. */
export type PapersOf = (poster: Poster) => PaperChoice | undefined;

/**
 * Every sheet that a county's data give, on the papers that `papersOf` says. `published` is the same county as the public may see it: the QR code of a sheet
 * carries the hash of its public form, so that the public page recognises a sheet printed from the office's edition.
 */
export function countySheets(county: County, published: County, papersOf?: PapersOf): CountySheets {
  const sheets: SheetPlan[] = [];
  const missing: MissingSheet[] = [];
  for (const place of county.townships) {
    for (const poster of posters) {
      if (county.edition === "public" && poster.edition !== "public") continue;
      const own = planSheets(poster, place, county, published, papersOf?.(poster));
      if (own.length === 0) missing.push({ poster, place });
      sheets.push(...own);
    }
  }
  return { sheets, missing };
}

function planSheets(
  poster: Poster,
  place: Township,
  county: County,
  published: County,
  papers: PaperChoice | undefined,
): SheetPlan[] {
  const contents = poster.data(county, place, papers);
  const publicPlace = published.townships.find(({ code }) => code === place.code) ?? place;
  const publicContents =
    county === published || poster.edition !== "public" ? contents : poster.data(published, publicPlace, papers);
  return contents.map((data, index) => {
    const id = index === 0 ? poster.id : `${poster.id}-${index + 1}`;
    const hash = sheetHash(id, place.code, data);
    const checked = publicContents[index];
    const checkHash = checked ? sheetHash(id, place.code, checked) : hash;
    const qr = qrText(data, place.code, id, checkHash);
    return { poster, place, id, sheet: index + 1, sheets: contents.length, data, hash, checkHash, marks: { hash, qr } };
  });
}

/** Characters of the hash that a QR code and a sheet carry. */
export const MARK_LENGTH = 8;

/** Address of the sheet's page with its hash; without a site, what the sheet is, in words. */
function qrText({ frame }: SheetData, code: string, id: string, hash: string): string {
  const mark = hash.slice(0, MARK_LENGTH);
  if (frame.checkUrl) return `${frame.checkUrl}/s/${code}/${id}/?h=${mark}`;
  return `${frame.title} 数据日期${frame.dataDate} ${mark}`;
}
