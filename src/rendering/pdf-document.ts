import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { roundTo } from "../theme/round.ts";

const POINTS_PER_MM = 72 / 25.4;
/** A ten-thousandth of a point: far under what a page box can be read to. */
const POINT_DECIMALS = 4;

/** A length on paper in PDF's unit. */
export function points(mm: number): number {
  return roundTo(mm * POINTS_PER_MM, POINT_DECIMALS);
}

/** Opens a PDF to finish it; nothing in it changes by itself, no date either. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** Its bytes, with a plain cross-reference table; what nothing in it refers to any more is left out. */
export async function writePdf(document: PDFDocument): Promise<Buffer> {
  await document.flush();
  dropUnreachable(document);
  return Buffer.from(
    await document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false }),
  );
}

/** Draws beneath and over what a page holds; each piece of operators stands for itself. */
export function addContent({ doc, node }: PDFPage, { under = "", over = "" }: { under?: string; over?: string }): void {
  const stream = (operators: string): PDFRef => doc.context.register(doc.context.flateStream(operators));
  const held = node.get(PDFName.Contents);
  const contents = held instanceof PDFArray ? held.asArray() : held ? [held] : [];
  node.set(PDFName.Contents, doc.context.obj([stream(`${under}\nq\n`), ...contents, stream(`\nQ\n${over}\n`)]));
}

/** Gives a page a resource (a colour space, a form) under a name that its operators use. */
export function addResource({ doc, node }: PDFPage, kind: string, name: string, resource: PDFRef): void {
  const resources = node.Resources();
  if (!resources) throw new Error("A page without resources");
  const named = resources.lookupMaybe(PDFName.of(kind), PDFDict) ?? doc.context.obj({});
  named.set(PDFName.of(name), resource);
  resources.set(PDFName.of(kind), named);
}

function dropUnreachable({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const open: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      open.push(context.lookup(object));
    } else if (object instanceof PDFArray) open.push(...object.asArray());
    else if (object instanceof PDFDict) open.push(...object.values());
    else if (object instanceof PDFStream) open.push(...object.dict.values());
  }
  for (const [reference] of context.enumerateIndirectObjects()) if (!reached.has(reference)) context.delete(reference);
}
