import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a PDF says, as a reader of it sees it. */
export interface PdfContent {
  readonly pages: number;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly texts: readonly string[];
  /** Names of the fonts; a subset's begins with six letters and a plus. */
  readonly fonts: readonly string[];
  /** Fonts that are embedded. */
  readonly fontFiles: number;
  readonly info: Readonly<Record<string, unknown>>;
}

const MM_PER_POINT = 25.4 / 72;

/** Reads the first page. */
export async function readPdf(bytes: Buffer): Promise<PdfContent> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true });
  const pdf = await task.promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ("str" in item ? [item] : []));
  const { info } = await pdf.getMetadata();
  const source = bytes.toString("latin1");
  const [x0, y0, x1, y1] = page.view as [number, number, number, number];
  const content = {
    pages: pdf.numPages,
    width: (x1 - x0) * MM_PER_POINT,
    height: (y1 - y0) * MM_PER_POINT,
    texts: texts.map(({ str }) => str),
    fonts: [...source.matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name!),
    fontFiles: source.match(/\/FontFile[23]? /g)?.length ?? 0,
    info: info as Record<string, unknown>,
  };
  await task.destroy();
  return content;
}
