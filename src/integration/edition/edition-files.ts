import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ChecklistRow } from "../../catalogue/checklist.ts";
import type { ReprintEntry } from "../../catalogue/reprint/reprint-list.ts";
import { drawnFile } from "../planning/draw-sheets.ts";
import { type PlannedEdition, sheetsOf } from "../planning/edition.ts";
import { pageFile, pageFolder } from "../planning/plan-pages.ts";
import { sheetPaths } from "../planning/sheet-paths.ts";
import { manifestOf } from "./manifest.ts";
import { pageListOf } from "./page-list.ts";

/** What an edition gives besides its pages. */
export interface EditionLists {
  /** Absent in the public edition. */
  readonly checklist?: readonly ChecklistRow[];
  /** The office's alone; absent where no printing was ever recorded. */
  readonly reprint?: readonly ReprintEntry[];
}

/** Puts the files of an edition's sheets and its lists into a folder. Drawings come from the store, by link where the disk can. */
export function writeEditionFiles(
  edition: PlannedEdition,
  { checklist, reprint = [] }: EditionLists,
  folder: string,
): void {
  const { county, options, store } = edition;
  const folders = new Set<string>();
  for (const sheet of sheetsOf(edition)) {
    for (const [format, file] of sheetPaths(sheet, options)) {
      const target = path.join(folder, file);
      const parent = path.dirname(target);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      linkOrCopy(drawnFile(sheet, format, options, store), target);
    }
  }
  for (const page of edition.pages) {
    for (const format of ["xlsx", "csv"] as const) {
      const file = page.made?.files[format];
      if (file === undefined) continue;
      mkdirSync(path.join(folder, pageFolder(page)), { recursive: true });
      linkOrCopy(file, path.join(folder, pageFile(page, format)));
    }
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "printouts.json"), JSON.stringify(pageListOf(edition), null, 1));
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifestOf(edition), null, 2));
  if (county.edition === "internal") {
    writeFileSync(path.join(folder, "reprint.json"), JSON.stringify(reprint, null, 1));
  }
  if (checklist) writeFileSync(path.join(folder, "checklist.json"), JSON.stringify(checklist, null, 1));
}

/** A link costs nothing; where the disk or the system has none (another drive, a USB stick), the file is copied. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    rmSync(to, { force: true });
    copyFileSync(from, to);
  }
}
