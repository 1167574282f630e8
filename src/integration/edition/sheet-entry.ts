import { statSync } from "node:fs";
import { clauseOf } from "../../catalogue/clauses.ts";
import { MARK_LENGTH } from "../../items/hash.ts";
import { fileName } from "../../rendering/format.ts";
import type { SheetEntry, SheetFile } from "../../site/snapshot.ts";
import { drawnFile } from "../planning/draw-sheets.ts";
import type { PlannedEdition } from "../planning/edition.ts";
import type { SheetPlan } from "../planning/plan-edition.ts";
import { sheetPaths } from "../planning/sheet-paths.ts";
import type { SnapshotExtras } from "./snapshot-extras.ts";

/** A sheet on the pages: with the marks of both its forms, and every version that was issued. */
export function entryOf(
  sheet: SheetPlan,
  other: SheetPlan | undefined,
  files: readonly SheetFile[],
  { versions = {} }: SnapshotExtras,
): SheetEntry {
  const { id, item, place, title, subtitle, placeLine, paper, hash, marks } = sheet;
  const hashes = other ? [hash, other.hash] : [hash];
  return {
    id,
    item: item.id,
    name: item.name,
    clause: clauseOf(item.id, place.level),
    title,
    subtitle,
    placeLine,
    widthMm: paper.width,
    heightMm: paper.height,
    sheet: sheet.sheet,
    sheets: sheet.sheets,
    hash,
    marks: [...new Set(hashes.map((whole) => whole.slice(0, MARK_LENGTH)))],
    sheetDate: marks.sheetDate,
    versions: versions[`${place.code}/${id}`]?.versions ?? [],
    files,
  };
}

/** A sheet that only the office has, for the public: its kind and number alone, as titles and subtitles are the office's. */
export function officeEntry(sheet: SheetPlan, extras: SnapshotExtras): SheetEntry {
  const { item, place } = sheet;
  return { ...entryOf(sheet, undefined, [], extras), title: `${place.name}${item.name}`, subtitle: "", placeLine: "" };
}

/** The files of a sheet that the edition has. */
export function filesOf(sheet: SheetPlan, { options, store }: PlannedEdition, { isLazy }: SnapshotExtras): SheetFile[] {
  return sheetPaths(sheet, options).map(([format, file]) => ({
    format,
    path: file,
    saved: fileName(sheet.title, format, options),
    ...(isLazy ? {} : { size: statSync(drawnFile(sheet, format, options, store)).size }),
  }));
}
