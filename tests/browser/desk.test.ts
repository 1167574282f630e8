import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { addressOf } from "../../src/desk/running-desk.ts";
import { writeDataset } from "../data-loaders/sample-dataset.ts";
import { openDesk, type TestDesk } from "../desk/desk-client.ts";
import { siteFiles } from "../integration/site-files.ts";
import { launchBrowser } from "./launch.ts";

// The way of a clerk through the desk, in a browser: from a double click to a township's sheet.

let desk: TestDesk;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  process.env.PNG_DPI = "20";
  process.env.SHEET_CACHE = path.join(inject("sharedFolder"), "desk-cache");
  desk = await openDesk();
  browser = await launchBrowser();
  page = await browser.newPage();
  // Machines may be busy: only a hang ends here.
  page.setDefaultTimeout(900_000);
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
});
afterAll(() => browser?.close());

/** Exports as they lie in a folder, one of them under a name of its own. */
const exports = {
  ...Object.fromEntries(
    Object.entries(siteFiles).map(([name, content]) => [name === "行政村.csv" ? "村信息导出.csv" : name, content]),
  ),
  "说不清.csv": "甲,乙\n1,2\n",
};

it("leads from the first page to the sheets of a village, with every screen in Chinese", async () => {
  await page.goto(addressOf(desk.served));
  expect(new URL(page.url()).search).toBe("");
  await page.click("text=新建县");
  await page.fill("input[name=name]", "康县");
  await page.fill("input[name=code]", "621224");
  await page.click("button.main");
  await page.waitForURL(/profile$/);
  await page.click("nav.steps >> text=放入数据");

  await page.setInputFiles("input[type=file][webkitdirectory]", writeDataset(exports));
  await page.waitForURL(/arrivals$/);
  expect(await page.textContent("h1")).toBe("请说明这些文件");
  await page.click("button.main");
  await page.waitForSelector("h1:has-text('核对后采用')");
  expect(await page.textContent("main")).toContain("采用后存为“行政村.csv”");
  await page.click("text=/^采用这/");
  await page.waitForURL(/check$/);
  await page.waitForSelector("text=可以生成");

  // A table that is saved with a mistake, and mended, while the page is open.
  const villages = path.join(desk.folders.data, "康县", "行政村.csv");
  writeFileSync(villages, siteFiles["行政村.csv"].replace("904", "九百"));
  await page.waitForSelector("td:has-text('九百')");
  expect(await page.textContent("main")).not.toContain("13812345678");
  writeFileSync(villages, siteFiles["行政村.csv"]);
  await page.waitForSelector("text=去生成");
  await page.click("text=去生成");

  await page.selectOption("select[name=place]", "621224100201");
  await page.click("button.main");
  await page.waitForURL(/sheets\?set=part$/);
  expect(await page.locator(".sheets img").count()).toBeGreaterThan(0);
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLImageElement>(".sheets img")]
      .slice(0, 2)
      .every((image) => image.naturalWidth > 0),
  );
  await page.click("nav.steps >> text=打印");
  await page.click("text=打印店");
  expect(await page.textContent("main")).toContain("实际大小");
  expect(existsSync(path.join(desk.folders.out, "康县", "选印", "internal", "index.html"))).toBe(true);

  for (const where of [
    "/",
    "/new",
    "/c/康县",
    "/c/康县/profile",
    "/c/康县/print",
    "/c/康县/reprint",
    "/c/康县/publish",
  ]) {
    await page.goto(new URL(where, addressOf(desk.served)).href);
    const words = (await page.innerText("body")).match(/[A-Za-z]{3,}/g) ?? [];
    expect([where, words.filter((word) => !KNOWN.includes(word))]).toEqual([where, []]);
    // Nothing runs out of the screen of a small laptop.
    await page.setViewportSize({ width: 1024, height: 768 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
  }
  expect(complaints).toEqual([]);
});

/** Words that stand so on paper and in programs that clerks use. */
const KNOWN: readonly string[] = [
  "PDF",
  "TIFF",
  "Excel",
  "CSV",
  "JSON",
  "xlsx",
  "json",
  "WPS",
  "CGCS",
  "GCJ",
  "EPSG",
  "prj",
  "true",
  "false",
];

it("ends from its own page", async () => {
  await page.click("text=结束程序");
  await page.waitForSelector("text=程序已结束");
  await desk.served.ended;
});
