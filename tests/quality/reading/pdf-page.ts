import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { drawn, type PdfRun, type PdfStroke } from "./pdf-operators.ts";

export type { PdfRun, PdfStroke } from "./pdf-operators.ts";

/** What is drawn on the first page of a PDF. */
export interface PdfPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PdfRun[];
  readonly strokes: readonly PdfStroke[];
}

const MM_PER_POINT = 25.4 / 72;

/** Reads the operators of the first page rather than pdf.js's text items, which join what stands close together. */
export async function readPdfPage(bytes: Uint8Array): Promise<PdfPage> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true });
  const page = await (await task.promise).getPage(1);
  const [x0, y0, x1, y1] = page.view as [number, number, number, number];
  const { fnArray, argsArray } = await page.getOperatorList();
  const operators = fnArray.map((code, index) => ({ code, args: (argsArray[index] ?? []) as readonly unknown[] }));
  const content = drawn(operators, [MM_PER_POINT, 0, 0, -MM_PER_POINT, -x0 * MM_PER_POINT, y1 * MM_PER_POINT]);
  await task.destroy();
  return { width: (x1 - x0) * MM_PER_POINT, height: (y1 - y0) * MM_PER_POINT, ...content };
}
