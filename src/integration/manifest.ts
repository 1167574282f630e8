import type { County } from "../model/county.ts";
import type { SheetPlan } from "../posters/sheets.ts";

/** An entry of manifest.json: one sheet of paper and its files, paths relative to the edition's folder. */
export interface ManifestEntry {
  readonly id: string;
  readonly chart: string;
  readonly title: string;
  readonly level: string;
  readonly code: string;
  readonly name: string;
  readonly clause: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** This sheet's number and how many there are of its kind and place. */
  readonly sheet: number;
  readonly sheets: number;
  readonly dataDate: string;
  /** Changes exactly when the sheet's content does. */
  readonly hash: string;
  readonly files: { readonly svg: string; readonly png: string; readonly pdf: string };
}

/** The list of every sheet of an edition. */
export function manifest(county: County, sheets: readonly SheetPlan[]): ManifestEntry[] {
  return sheets.map(({ poster, place, id, sheet, sheets: count, data, hash }) => ({
    id: `${place.code}/${id}`,
    chart: poster.id,
    title: data.frame.title,
    level: poster.level,
    code: place.code,
    name: place.name,
    clause: poster.clause,
    widthMm: data.paper.width,
    heightMm: data.paper.height,
    sheet,
    sheets: count,
    dataDate: county.profile.dataDate,
    hash,
    files: {
      svg: `posters/${place.code}/${id}.svg`,
      png: `posters/${place.code}/${id}.png`,
      pdf: `posters/${place.code}/${id}.pdf`,
    },
  }));
}
