import type { SheetPlan } from "../posters/sheets.ts";
import type { Format, RenderOptions } from "../rendering/format.ts";
import type { SheetCache } from "../rendering/sheet-cache.ts";
import { type EditionData, loadEdition } from "./dataset.ts";
import { readSettings, renderOptions, type Settings } from "./settings.ts";
import { greyPreviewBytes, openSheetCache, sheetBytes } from "./sheet-files.ts";

/** What pages are made from: the edition's data and the sheets' files. */
export interface Site extends EditionData {
  readonly settings: Settings;
  /** How the edition's sheets are drawn, and so which files each has. */
  readonly options: RenderOptions;
  /** Bytes of a sheet's file. */
  readonly bytes: (sheet: SheetPlan, format: Format) => Promise<Buffer>;
}

let cache: SheetCache | undefined;

/** The site as the run's settings say. Fresh in `astro dev` whenever the data have changed. */
export function readSite(): Site {
  const settings = readSettings();
  const options = renderOptions(settings);
  // In dev the code changes under way, and with it the fingerprint of the drawings.
  if (!cache || import.meta.env?.DEV) cache = openSheetCache();
  const open = cache;
  return {
    ...loadEdition(settings),
    settings,
    options,
    bytes: (sheet, format) =>
      format === "webp" && settings.isGrey
        ? greyPreviewBytes(sheet, options, open)
        : sheetBytes(sheet, format, options, open),
  };
}
