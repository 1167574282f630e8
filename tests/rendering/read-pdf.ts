import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF says, as a reader of it sees it. */
export interface PdfContent {
  readonly pages: number;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly texts: readonly string[];
  readonly fonts: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
}

const MM_PER_POINT = 25.4 / 72;

/** Reads the first page. */
export async function readPdf(bytes: Buffer): Promise<PdfContent> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ("str" in item ? [item] : []));
  const fonts = [...new Set(texts.map(({ fontName }) => fontName))].map(
    (fontName) => (page.commonObjs.get(fontName) as { readonly name: string }).name,
  );
  const { info } = await pdf.getMetadata();
  const [x0, y0, x1, y1] = page.view as [number, number, number, number];
  const content = {
    pages: pdf.numPages,
    width: (x1 - x0) * MM_PER_POINT,
    height: (y1 - y0) * MM_PER_POINT,
    texts: texts.map(({ str }) => str),
    fonts,
    info: info as Record<string, unknown>,
  };
  await task.destroy();
  return content;
}
