import { pathToFileURL } from "node:url";
import { PDFDocument } from "@cantoo/pdf-lib";
import { type Browser, chromium, type Page } from "playwright-core";
import { fontFaces } from "../../theme/fonts.ts";

/** Pages of one run: beyond, browsers become slow and take memory. */
const LONGEST_RUN = 200;
/** Households printed first, to learn how many pages one takes. */
const TRIAL = 8;
const HOUSEHOLDS = 'main [id^="h-"]';

/** A printed page. */
export interface PrintedPage {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Prints pages through a browser. */
export interface PagePrinter {
  readonly print: (file: string) => Promise<PrintedPage>;
  readonly close: () => Promise<void>;
}

/** Starts a browser. Rejects where it cannot be started. */
export async function openPrinter(executablePath: string): Promise<PagePrinter> {
  // The administrator of a Linux may not use the browser's own cage.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [...args, "--disable-gpu", "--allow-file-access-from-files", "--disable-background-networking"],
  });
  const page = await browser.newPage();
  return {
    print: (file) => printInRuns(page, pathToFileURL(file).href),
    close: () => browser.close(),
  };
}

/** The whole page at once, or household after household in runs that are joined. */
async function printInRuns(page: Page, address: string): Promise<PrintedPage> {
  await open(page, address);
  const households = await page.locator(HOUSEHOLDS).count();
  if (households <= TRIAL) return counted(await pdfOf(page));
  const trial = await counted(await runOf(page, address, 0, TRIAL));
  const each = Math.max(1, trial.pages / TRIAL);
  const inRun = Math.max(1, Math.floor(LONGEST_RUN / each));
  if (households <= inRun) return counted(await runOf(page, address, 0, households));
  const joined = await PDFDocument.create();
  for (let first = 0; first < households; first += inRun) {
    const part = await PDFDocument.load(await runOf(page, address, first, first + inRun));
    for (const sheet of await joined.copyPages(part, part.getPageIndices())) joined.addPage(sheet);
  }
  return { bytes: await joined.save(), pages: joined.getPageCount() };
}

async function runOf(page: Page, address: string, first: number, end: number): Promise<Uint8Array> {
  await open(page, address);
  await page.evaluate(
    ([selector, from, to]) => {
      for (const [index, element] of document.querySelectorAll(selector).entries())
        if (index < from || index >= to) element.remove();
    },
    [HOUSEHOLDS, first, end] as const,
  );
  return pdfOf(page);
}

const pdfOf = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: false });

async function counted(bytes: Uint8Array): Promise<PrintedPage> {
  const document = await PDFDocument.load(bytes);
  return { bytes, pages: document.getPageCount() };
}

/** The page with the project's faces: a fresh system may have none for Chinese. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  const faces = fontFaces.map(
    ({ family, weight, path }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url("${pathToFileURL(path).href}")}`,
  );
  await page.addStyleTag({ content: faces.join("") });
  await page.evaluate(async () => {
    await document.fonts.load('16px "Noto Sans SC"', "县");
    await document.fonts.ready;
  });
}
