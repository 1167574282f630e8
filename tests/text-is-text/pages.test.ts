import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkDataset } from "../../src/integration/check/check-dataset.ts";
import { checkPage } from "../../src/integration/check/check-page.tsx";
import { launchBrowser } from "../browser/launch.ts";
import { writeDataset } from "../data-loaders/sample-dataset.ts";
import { runCli } from "../integration/run-cli.ts";
import { COUNTY, hostileFiles, ISSUER, TOWNSHIP } from "./hostile-dataset.ts";
import { hiddenNames, hostileNames } from "./hostile-names.ts";

const folder = mkdtempSync(path.join(tmpdir(), "shangqiang-text-"));
const out = path.join(folder, "dist");
let browser: Browser;
let page: Page;
/** Whatever a browser does that a page of text would not. */
const alarms: string[] = [];

beforeAll(async () => {
  // Four sheets have pages of every kind; what stands on sheets is looked at in sheets.test.ts.
  const environment = { SHEET_CACHE: path.join(folder, "cache"), PNG_DPI: "20", ONLY: "T1,T2,T3.2,T3.5" };
  const built = runCli(["build", "--dataset", writeDataset(hostileFiles), "--out", out], environment);
  expect(built.stderr).toBe("");
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on("dialog", async (dialog) => {
    alarms.push(dialog.message());
    await dialog.dismiss();
  });
  page.on("console", (message) => message.type() === "error" && alarms.push(message.text()));
  page.on("pageerror", (error) => alarms.push(error.message));
  // Nothing is asked for but the site's own files.
  const own = pathToFileURL(out).href;
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !request.url().startsWith("data:")) alarms.push(request.url());
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const pagesOf = (edition: string): string[] =>
  readdirSync(path.join(out, edition), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
const open = (file: string) => page.goto(pathToFileURL(path.join(out, file)).href);

describe.each(["internal", "public"])("the pages of the %s site", (edition) => {
  it("hold no element that the data brought along, and run nothing of it", async () => {
    const pages = pagesOf(edition);
    expect(pages.length).toBeGreaterThanOrEqual(6);
    for (const file of pages) {
      await open(path.join(edition, file));
      const found = await page.evaluate(() => ({
        brought: document.querySelectorAll("body b, i, u, s, em:not([class]), [onerror], h1 h1, img:not([alt])").length,
        scripts: [...document.scripts].filter((script) => /alert\(/.test(script.text)).length,
        title: document.title,
      }));
      expect(found).toMatchObject({ brought: 0, scripts: 0 });
      expect(found.title).toContain(COUNTY);
    }
    expect(alarms).toEqual([]);
  });

  it("show names as they are written", async () => {
    await open(path.join(edition, "index.html"));
    expect(await page.textContent("h1")).toContain(COUNTY);
    expect(await page.textContent("body")).toContain(TOWNSHIP);
    expect(await page.textContent("footer")).toContain(ISSUER);
    await open(path.join(edition, "621224100", "index.html"));
    expect(await page.textContent("h1")).toContain(TOWNSHIP);
    const pictures = await page.$$eval("main img", (images) => images.map((image) => image.getAttribute("alt")));
    expect(pictures).toContain("<h1>工作站");
    expect(pictures).toContain(`${TOWNSHIP}贫困村分布图`);
  });

  it("list them in manifest.json as they are written", () => {
    const entries = JSON.parse(readFileSync(path.join(out, edition, "manifest.json"), "utf8")) as { name: string }[];
    expect(new Set(entries.map(({ name }) => name))).toEqual(new Set([TOWNSHIP]));
  });
});

it("the check report shows the names of wrong rows as they are written, unseen characters spelt out", async () => {
  const villages = [...hostileNames, ...Object.keys(hiddenNames)].map(
    (name, index) => `${6212241002 + index},"${name.replaceAll('"', '""')}",<b>,是,"${name.replaceAll('"', '""')}"\r\n`,
  );
  const dataset = writeDataset({
    ...hostileFiles,
    "行政村.csv": `行政村代码,行政村名称,乡镇代码,贫困村,计划脱贫年度\r\n${villages.join("")}`,
  });
  await page.setContent(checkPage(checkDataset(dataset), ""));
  const text = (await page.textContent("main")) ?? "";
  for (const name of hostileNames.slice(0, 10)) expect(text).toContain(`值“${name}”`);
  expect(text).toContain("〔U+202E〕村甲河");
  for (const hidden of "\u202E\u200B\u0007\u2067\u2069") expect(text).not.toContain(hidden);
  expect(await page.$$eval("main script, main img, main b:not(.severity)", (found) => found.length)).toBe(0);
  expect(alarms).toEqual([]);
});
