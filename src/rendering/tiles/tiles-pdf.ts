import { type PDFDocument, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import type { Paper } from "../../theme/paper.ts";
import { type PdfDetails, renderPdf } from "../pdf.ts";
import { addContent, addResource, openPdf, points } from "../pdf-document.ts";
import { assemblyMap, assemblyPage } from "./assembly-page.ts";
import type { Rectangle, TilePlan } from "./plan.ts";
import { tilePage } from "./tile-page.ts";

const SHEET = "Sheet";

/**
 * A sheet's PDF cut into pages: the assembly page, then each tile at 100 %. The sheet is stored once, as a form that every
 * page shows its part of; captions and marks are drawn over it.
 */
export async function tilesPdf(
  sheetPdf: Uint8Array,
  sheet: Paper,
  plan: TilePlan,
  details: PdfDetails,
): Promise<PDFDocument> {
  const { page: paper, tiles } = plan;
  const { title } = details;
  const overlays = [assemblyPage(plan, sheet, title), ...tiles.map((tile) => tilePage(tile, plan, title))];
  const document = await openPdf(
    await renderPdf(
      overlays.map((svg) => ({ svg, paper })),
      { ...details, title: `${title}（${plan.name}拼贴）` },
    ),
  );
  forgetStructure(document);
  const form = await embedSheet(document, sheetPdf);
  const whole = { x: 0, y: 0, ...sheet };
  const views = [
    { part: whole, picture: assemblyMap(plan, sheet) },
    ...tiles.map(({ part, picture }) => ({ part, picture })),
  ];
  for (const [index, { part, picture }] of views.entries()) {
    const page = document.getPage(index);
    addContent(page, { under: showPart(part, picture, sheet, paper) });
    addResource(page, "XObject", SHEET, form);
  }
  return document;
}

async function embedSheet(document: PDFDocument, sheetPdf: Uint8Array): Promise<PDFRef> {
  const [embedded] = await document.embedPdf(await openPdf(sheetPdf));
  if (!embedded) throw new Error("A sheet without a page");
  await embedded.embed();
  return embedded.ref;
}

/** Operators that show a part of the sheet in a rectangle of the page, and nothing beside it. */
function showPart(part: Rectangle, picture: Rectangle, sheet: Paper, page: Paper): string {
  const scale = picture.width / part.width;
  const x = picture.x - part.x * scale;
  const y = page.height - picture.y + (part.y - sheet.height) * scale;
  const bottom = page.height - picture.y - picture.height;
  const clip = [picture.x, bottom, picture.width, picture.height].map(points).join(" ");
  const factor = Number(scale.toFixed(6));
  return `q ${clip} re W n ${factor} 0 0 ${factor} ${points(x)} ${points(y)} cm /${SHEET} Do Q`;
}

/** The pages' tags describe captions and nothing of the sheet: a document that is not tagged must not say that it is. */
function forgetStructure(document: PDFDocument): void {
  for (const key of ["StructTreeRoot", "MarkInfo"]) document.catalog.delete(PDFName.of(key));
  for (const { node } of document.getPages()) {
    for (const key of ["StructParents", "Tabs"]) node.delete(PDFName.of(key));
  }
}
