import { render } from "preact-render-to-string";
import { printouts } from "../../src/catalogue/printouts.ts";
import type { AnyPrintout, PageTable, PrintoutContent } from "../../src/items/printout.ts";
import { openSource } from "../../src/items/source.ts";
import type { County, Township, Village } from "../../src/model/county.ts";

/** The kind of an id; the test fails where there is none. */
export function printout(id: string): AnyPrintout {
  const found = printouts.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No page ${id}`);
  return found;
}

/** A page as it goes to Astro and into a spreadsheet. */
export interface MadePage {
  readonly content: PrintoutContent;
  readonly html: string;
  readonly table: PageTable | undefined;
}

/** A kind of page at a place, through JSON as the store gives it; `undefined` where data lack. */
export function pageAt(id: string, county: County, place: Township | Village): MadePage | undefined {
  const kind = printout(id);
  const said = kind.content(openSource(county).source, place);
  if (!said) return undefined;
  const content = JSON.parse(JSON.stringify(said)) as PrintoutContent;
  return { content, html: render(kind.view(content, { sheetDate: "2015-03-31" })), table: kind.tables?.(content)[0] };
}
