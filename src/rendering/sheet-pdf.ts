import type { SheetData, SheetMarks } from "../items/sheet.ts";
import { spokenMark } from "../text/spoken-mark.ts";
import { fontFaces } from "../theme/fonts.ts";
import { missingCharacters } from "../theme/glyphs.ts";
import { outlineHalos } from "./outline.ts";
import { type PdfDetails, renderPdf } from "./pdf.ts";
import { markAsArchive } from "./pdf-archive.ts";
import { openPdf, writePdf } from "./pdf-document.ts";
import { finishPressSheet } from "./pdf-press.ts";
import { drawPressSheet, planPressSheet } from "./press-sheet.ts";
import { replaceTexts } from "./svg-text.ts";
import { planTiles } from "./tiles/plan.ts";
import type { TilePaper } from "./tiles/tile-paper.ts";
import { tilesPdf } from "./tiles/tiles-pdf.ts";

/** The PDF of a laid-out sheet: of its true size, or, with bleed, the press sheet around it. */
export async function sheetPdf(composed: string, data: SheetData, marks: SheetMarks, bleed: number): Promise<Buffer> {
  const { paper } = data;
  const press = bleed > 0 ? planPressSheet(paper, bleed) : undefined;
  const svg = press ? drawPressSheet(composed, paper, press, slugText(data, marks, bleed)) : composed;
  const details = detailsOf(data, marks);
  const page = { svg: outlineHalos(svg), paper: press?.paper ?? paper };
  const document = await openPdf(await renderPdf([page], details));
  if (press) finishPressSheet(document, press);
  markAsArchive(document, details, hasAllGlyphs(svg));
  return writePdf(document);
}

/** The sheet cut into pages of a desk printer, at 100 %. */
export async function sheetTiles(
  composed: string,
  data: SheetData,
  marks: SheetMarks,
  name: TilePaper,
): Promise<Buffer> {
  const { paper } = data;
  const plan = planTiles(paper, name);
  if (!plan) throw new Error("A sheet that needs no tiles");
  const details = detailsOf(data, marks);
  const whole = await renderPdf([{ svg: outlineHalos(composed), paper }], details);
  const document = await tilesPdf(whole, paper, plan, details);
  markAsArchive(document, { ...details, title: document.getTitle() ?? details.title }, hasAllGlyphs(composed));
  return writePdf(document);
}

function detailsOf({ frame }: SheetData, { sheetDate }: SheetMarks): PdfDetails {
  return { title: frame.title, author: frame.issuer, date: sheetDate };
}

/** What a printer needs to know of a sheet once it lies among others. */
function slugText({ frame, paper }: SheetData, { hash, sheetDate }: SheetMarks, bleed: number): string {
  const size = `成品 ${paper.width} × ${paper.height} mm　出血 ${bleed} mm`;
  return [frame.title, frame.place, size, `制表日期 ${sheetDate}`, spokenMark(hash)].join("　");
}

/** Whether some face has a glyph for every character; where none has, an empty box is printed. */
function hasAllGlyphs(svg: string): boolean {
  const characters = new Set<string>();
  replaceTexts(svg, ({ content }, source) => {
    for (const character of content) characters.add(character);
    return source;
  });
  const missing = fontFaces.reduce((left, face) => missingCharacters(left, face).join(""), [...characters].join(""));
  return missing === "";
}
