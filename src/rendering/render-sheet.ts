import type { Poster, SheetData, SheetMarks } from "../posters/poster.ts";
import { composeSheet } from "./compose.ts";
import type { Format, RenderOptions } from "./format.ts";
import { outlineHalos, outlineText } from "./outline.ts";
import { renderPdf } from "./pdf.ts";
import { renderPng, renderPreview } from "./png.ts";
import { escapeXml } from "./svg-text.ts";

/** Everything a rendering depends on. */
export interface SheetSource {
  readonly poster: Poster;
  readonly data: SheetData;
  readonly marks: SheetMarks;
}

/** Width of gallery pictures, pixels. */
const PREVIEW_WIDTH = 1000;

/** Renders the wanted formats of a sheet; the steps they share are done once. */
export async function renderSheet(
  source: SheetSource,
  wanted: readonly Format[],
  options: RenderOptions,
): Promise<Map<Format, Buffer>> {
  const { poster, data, marks } = source;
  const { paper, frame } = data;
  const composed = await composeSheet(poster.draw(data, marks), paper);
  const results = new Map<Format, Buffer>();
  if (wanted.includes("pdf")) {
    results.set(
      "pdf",
      await renderPdf(outlineHalos(composed), paper, {
        title: frame.title,
        author: frame.issuer,
        date: frame.dataDate,
      }),
    );
  }
  if (wanted.some((format) => format !== "pdf")) {
    const printed = titled(outlineText(composed), frame.title);
    if (wanted.includes("svg")) results.set("svg", Buffer.from(printed));
    if (wanted.includes("png")) results.set("png", await renderPng(printed, paper, options.dpi));
    if (wanted.includes("webp")) results.set("webp", await renderPreview(printed, paper, PREVIEW_WIDTH));
  }
  return results;
}

function titled(svg: string, title: string): string {
  const start = svg.indexOf(">") + 1;
  const escaped = escapeXml(title);
  return `${svg.slice(0, start)}<title>${escaped}</title>${svg.slice(start)}`;
}
