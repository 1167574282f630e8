import { renderToStringAsync } from "preact-render-to-string";
import type { AnyPrintout, PageMarks, PrintoutContent } from "../items/printout.ts";
import { csvText } from "../text/csv-text.ts";
import type { PageFormat } from "./job.ts";
import { shortHtml } from "./short-html.ts";
import { tableWorkbook } from "./table-workbook.ts";

/** Everything a page depends on. */
export interface PageSource {
  readonly printout: AnyPrintout;
  readonly content: PrintoutContent;
  readonly marks: PageMarks;
}

/** Makes the wanted files of a printable page: the body of its HTML, and its tables as .xlsx, the first as .csv. */
export async function renderPage(
  { printout, content, marks }: PageSource,
  wanted: readonly PageFormat[],
): Promise<Map<PageFormat, string | Uint8Array>> {
  const results = new Map<PageFormat, string | Uint8Array>();
  if (wanted.includes("html")) results.set("html", shortHtml(await renderToStringAsync(printout.view(content, marks))));
  const tables = printout.tables?.(content) ?? [];
  if (tables.length > 0 && wanted.includes("xlsx")) results.set("xlsx", await tableWorkbook(tables));
  const [first] = tables;
  if (first && wanted.includes("csv"))
    results.set(
      "csv",
      csvText([first.columns.map(({ header }) => header), ...first.rows.map((row) => row.map((cell) => cell ?? ""))]),
    );
  return results;
}
