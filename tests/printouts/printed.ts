import type { Browser } from "playwright-core";
import type { AnyPrintout } from "../../src/items/printout.ts";
import { pageWith, printed as printedSheets } from "./printed-page.ts";

/** A page's body as a browser prints it, in a tab of its own: the size of each sheet of paper, in mm. */
export async function printed(
  browser: Browser,
  { paper, name }: AnyPrintout,
  html: string,
): Promise<[number, number][]> {
  const sheets = await printedSheets(await browser.newPage(), pageWith(paper, name, html));
  return sheets.map(({ width, height }) => [width, height]);
}
