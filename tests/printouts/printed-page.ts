import { readdirSync, readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import type { PagePaper } from "../../src/items/printout.ts";
import type { County, Township, Village } from "../../src/model/county.ts";
import { shortHtml } from "../../src/rendering/short-html.ts";
import { pageClass, pageRules } from "../../src/site/page-rules.ts";
import { pageAt, printout } from "./made-pages.ts";

/** A page of paper that came out of the browser. */
export interface PrintedSheet {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** What it says, without spaces. */
  readonly text: string;
}

const MM_PER_POINT = 25.4 / 72;
const styles = new URL("../../src/styles/", import.meta.url);
const css = readdirSync(styles)
  .filter((file) => /^print.*\.css$/.test(file))
  .map((file) => readFileSync(new URL(file, styles), "utf8"))
  .join("\n");

/** A font that has one glyph for a character and its radical may give the radical: ⻚ for 页. */
const RADICALS = new Map(
  Array.from(
    "⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻰龙⼾户".matchAll(/(.)(.)/g),
    ([, radical, character]) => [radical!, character!],
  ),
);
const plain = (radical: string) => RADICALS.get(radical) ?? radical.normalize("NFKC");

/** The whole HTML page of a kind at a place, with its styles. */
export function wholePage(id: string, county: County, place: Township | Village): string {
  return pageWith(printout(id).paper, place.name, pageAt(id, county, place)!.html);
}

/** The whole HTML page around a body. */
export function pageWith(paper: PagePaper, foot: string, html: string): string {
  const head = `<meta charset="utf-8"><style>${css}${pageRules(paper, foot)}</style>`;
  return `<!doctype html><html lang="zh-CN"><head>${head}</head><body class="${pageClass(paper)}"><main>${shortHtml(html)}</main></body></html>`;
}

/** A page as an office prints it: no backgrounds, the page's own paper. `hash` opens it at one household. */
export async function printed(page: Page, html: string, hash = ""): Promise<PrintedSheet[]> {
  await page.unrouteAll();
  await page.route("http://page.test/", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await page.goto("about:blank");
  await page.goto(`http://page.test/${hash}`);
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, disableFontFace: true });
  const pdf = await task.promise;
  const sheets: PrintedSheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    const [x0, y0, x1, y1] = sheet.view as [number, number, number, number];
    sheets.push({
      width: Math.round((x1 - x0) * MM_PER_POINT),
      height: Math.round((y1 - y0) * MM_PER_POINT),
      text: text.replace(/[\s\u2060]/g, "").replace(/[\u2e80-\u2fdf]/g, plain),
    });
  }
  await task.destroy();
  return sheets;
}
