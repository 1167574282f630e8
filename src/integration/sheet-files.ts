import path from "node:path";
import type { SheetPlan } from "../posters/sheets.ts";
import type { Format, RenderOptions } from "../rendering/format.ts";
import { drawingFingerprint, SheetCache } from "../rendering/sheet-cache.ts";
import { cacheFolder, projectRoot } from "./project.ts";

/** The cache of this project's renderings under the present code. */
export function openSheetCache(): SheetCache {
  const folder = process.env.SHEET_CACHE || path.join(cacheFolder(), "sheets");
  return new SheetCache(folder, drawingFingerprint(projectRoot()));
}

/** Bytes of a sheet in a format: from the cache, where the build has put them, or rendered now, as in `astro dev`. */
export async function sheetBytes(
  sheet: SheetPlan,
  format: Format,
  options: RenderOptions,
  cache: SheetCache,
): Promise<Buffer> {
  const file = cache.pathOf(sheet.key, format, options);
  const cached = cache.read(file);
  if (cached) return cached;
  // Fonts and renderers are loaded only where something has to be drawn: the build has drawn everything before.
  const { renderSheet } = await import("../rendering/render-sheet.ts");
  const bytes = (await renderSheet(sheet, [format], options)).get(format)!;
  cache.write(file, bytes);
  return bytes;
}

/** A sheet's gallery picture in grey; kept beside the coloured one. */
export async function greyPreviewBytes(sheet: SheetPlan, options: RenderOptions, cache: SheetCache): Promise<Buffer> {
  const file = cache.pathOf(`${sheet.key}-grey`, "webp", options);
  const cached = cache.read(file);
  if (cached) return cached;
  const { greyPicture } = await import("../rendering/grey-picture.ts");
  const bytes = await greyPicture(await sheetBytes(sheet, "webp", options, cache));
  cache.write(file, bytes);
  return bytes;
}
