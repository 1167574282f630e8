import type { County } from "../model/county.ts";
import type { SheetPlan } from "../posters/sheets.ts";
import { type Format, fileName, formatsFor, type RenderOptions } from "../rendering/format.ts";
import type { Paper } from "../theme/paper.ts";

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
  readonly files: SheetFiles;
}

/** Paths of a sheet's files; the last two only where an option asked for them. */
export interface SheetFiles {
  readonly svg: string;
  readonly png: string;
  readonly pdf: string;
  /** The picture in printing inks. */
  readonly cmyk?: string;
  /** The sheet cut into pages of a desk printer. */
  readonly tiles?: string;
}

/** The list of every sheet of an edition. */
export function manifest(county: County, sheets: readonly SheetPlan[], options: RenderOptions): ManifestEntry[] {
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
    files: filesOf(`posters/${place.code}`, id, data.paper, options),
  }));
}

function filesOf(folder: string, id: string, paper: Paper, options: RenderOptions): SheetFiles {
  const path = (format: Format) => `${folder}/${fileName(id, format, options)}`;
  const present = formatsFor(paper, options);
  return {
    svg: path("svg"),
    png: path("png"),
    pdf: path("pdf"),
    ...(present.includes("cmyk") ? { cmyk: path("cmyk") } : {}),
    ...(present.includes("tiles") ? { tiles: path("tiles") } : {}),
  };
}
