import { clauseOf } from "../../catalogue/clauses.ts";
import { type PlannedEdition, sheetsOf } from "../planning/edition.ts";
import { sheetPaths } from "../planning/sheet-paths.ts";

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
  /** Changes exactly when what the sheet says does. */
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
export function manifestOf(edition: PlannedEdition): ManifestEntry[] {
  const { county, options } = edition;
  return sheetsOf(edition).map((sheet) => {
    const { item, place, id, title, paper, hash } = sheet;
    const files = Object.fromEntries(sheetPaths(sheet, options).filter(([format]) => format !== "webp"));
    return {
      id: `${place.code}/${id}`,
      chart: item.id,
      title,
      level: place.level,
      code: place.code,
      name: place.name,
      clause: clauseOf(item.id, place.level),
      widthMm: paper.width,
      heightMm: paper.height,
      sheet: sheet.sheet,
      sheets: sheet.sheets,
      dataDate: county.profile.dataDate,
      hash,
      files: files as unknown as SheetFiles,
    };
  });
}
