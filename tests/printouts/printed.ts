import { readdirSync, readFileSync } from "node:fs";
import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "playwright-core";
import type { AnyPrintout } from "../../src/items/printout.ts";

const styles = new URL("../../src/styles/", import.meta.url);
const css = readdirSync(styles)
  .filter((file) => /^print.*\.css$/.test(file))
  .sort()
  .map((file) => readFileSync(new URL(file, styles), "utf8"))
  .join("\n");

/** A page's HTML as a browser prints it with the styles of all pages: the size of each sheet of paper, in mm. */
export async function printed(browser: Browser, { paper }: AnyPrintout, html: string): Promise<[number, number][]> {
  const [size, way = "portrait"] = paper === "A5 booklet" ? ["A4", "landscape"] : paper.split(" ");
  const page = await browser.newPage();
  const rule = `@page{size:${size} ${way}}`;
  const classes = `paper-${paper.split(" ").join(" ")}`;
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><style>${css}${rule}</style><body class="${classes}"><main>${html}</main></body></html>`,
  );
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const document = await PDFDocument.load(bytes);
  return document.getPages().map((sheet) => {
    const { width, height } = sheet.getSize();
    return [Math.round((width / 72) * 25.4), Math.round((height / 72) * 25.4)];
  });
}
