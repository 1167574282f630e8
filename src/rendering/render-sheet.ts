import type { SheetData, SheetMarks } from "../items/sheet.ts";
import type { AnyWall } from "../items/wall.ts";
import { extendToBleed, withBleed } from "./bleed.ts";
import { renderCmyk } from "./cmyk.ts";
import { composeSheet } from "./compose.ts";
import type { Format, RenderOptions } from "./format.ts";
import { outlineText } from "./outline.ts";
import { renderPictures, renderPng, renderPreview } from "./png.ts";
import { sheetPdf, sheetTiles } from "./sheet-pdf.ts";
import { escapeXml } from "./svg-text.ts";

/** Everything a rendering depends on. */
export interface SheetSource {
  readonly draw: AnyWall["draw"];
  readonly data: SheetData;
  readonly marks: SheetMarks;
}

/** Formats drawn from the print SVG at the sheet's own size. */
const PICTURES: readonly Format[] = ["svg", "png", "webp"];
/** Width of gallery pictures, pixels. */
const PREVIEW_WIDTH = 1000;

/** Renders the wanted formats of a sheet; the steps they share are done once. */
export async function renderSheet(
  source: SheetSource,
  wanted: readonly Format[],
  options: RenderOptions,
): Promise<Map<Format, Buffer>> {
  const { draw, data, marks } = source;
  const { paper, frame } = data;
  const bleed = options.bleed ?? 0;
  const composed = await composeSheet(draw(data, marks), paper);
  const results = new Map<Format, Buffer>();
  if (wanted.includes("pdf")) results.set("pdf", await sheetPdf(composed, data, marks, bleed));
  if (wanted.includes("tiles") && options.tile)
    results.set("tiles", await sheetTiles(composed, data, marks, options.tile));
  if (wanted.includes("cmyk") && options.cmyk) {
    const printed = outlineText(bleed > 0 ? extendToBleed(composed, paper, bleed) : composed);
    const { dpi, cmyk, profile } = options;
    results.set("cmyk", await renderCmyk(printed, withBleed(paper, bleed), dpi, cmyk, profile));
  }
  if (wanted.some((format) => PICTURES.includes(format))) {
    const printed = titled(outlineText(composed), frame.title);
    if (wanted.includes("svg")) results.set("svg", Buffer.from(printed));
    const { dpi, isGrey } = options;
    if (wanted.includes("png") && wanted.includes("webp")) {
      const pictures = await renderPictures(printed, paper, { dpi, previewWidth: PREVIEW_WIDTH, isGrey });
      results.set("png", pictures.png).set("webp", pictures.preview);
    } else if (wanted.includes("png")) results.set("png", await renderPng(printed, paper, dpi));
    else if (wanted.includes("webp")) results.set("webp", await renderPreview(printed, paper, PREVIEW_WIDTH, isGrey));
  }
  return results;
}

function titled(svg: string, title: string): string {
  const start = svg.indexOf(">") + 1;
  const escaped = escapeXml(title);
  return `${svg.slice(0, start)}<title>${escaped}</title>${svg.slice(start)}`;
}
