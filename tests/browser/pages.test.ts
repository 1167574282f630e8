import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleSite } from "../integration/sample-site.ts";
import { launchBrowser } from "./launch.ts";

// Pages as a clerk opens them: by double click, from a folder.

let site: string;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  site = path.join((await sampleSite()).out, "internal");
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  // A picture that is still loading when one clicks on is given up by the browser, and nothing is wrong with it.
  page.on("requestfailed", (request) => {
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(request.url());
  });
});
afterAll(() => browser?.close());

const pages = [
  "index.html",
  "621224100/index.html",
  "s/621224100/exit-plan-map/index.html",
  "621224100201/index.html",
  "households/621224100201/index.html",
  "disclosure/index.html",
  "questions/index.html",
  "complaints/index.html",
  "checklist/index.html",
  "checklist/621224100/index.html",
];
const open = (file: string, query = "") => page.goto(pathToFileURL(path.join(site, file)).href + query);

describe("the gallery opened from a folder", () => {
  it("leads from the county to a township and to a sheet", async () => {
    await open("index.html");
    expect(await page.textContent("h1")).toContain("康县");
    await page.click("text=城关镇");
    expect(await page.textContent("h1")).toContain("城关镇");
    await page.click('img[alt="城关镇贫困村分布图"]');
    expect(await page.textContent("h1")).toContain("城关镇贫困村分布图");
    await page.click("nav >> text=康县");
    expect(await page.title()).toContain("康县");
    expect(complaints).toEqual([]);
  });

  it("leads to the checklist and from it to a sheet", async () => {
    await open("index.html");
    await page.click("text=资料清单");
    expect(await page.textContent("h1")).toContain("康县资料清单");
    await page.click("th >> text=城关镇");
    expect(await page.textContent("h1")).toContain("城关镇资料清单");
    const row = page.locator("tr", { hasText: "全乡贫困村分布图" }).first();
    expect(await row.locator("a").getAttribute("href")).toBe("../../posters/621224100/poor-villages-map.pdf");
    expect(complaints).toEqual([]);
  });

  it("shows every picture undistorted", async () => {
    await open("621224100/index.html");
    const pictures = await page.$$eval(".sheets img", (images) => {
      const all = images as HTMLImageElement[];
      return Promise.all(
        all.map(async (image) => {
          image.loading = "eager";
          await image.decode();
          return { fit: getComputedStyle(image).objectFit, width: image.naturalWidth };
        }),
      );
    });
    expect(pictures).toHaveLength(9);
    for (const picture of pictures) expect(picture).toEqual({ fit: "contain", width: 1000 });
  });

  it.each([
    ["罗家沟", "罗家沟村"],
    ["luojiagou", "罗家沟村"],
    ["ljg", "罗家沟村"],
    ["luojg", "罗家沟村"],
    ["cgz", "城关镇"],
    ["621224101", "平洛镇"],
    ["gua", "城关镇"],
  ])("finds a place by name, pinyin, initials or code: %s", async (words, name) => {
    await open("s/621224100/exit-plan-map/index.html");
    await page.getByLabel("查找乡镇、村").fill(words);
    expect(await page.locator("#search li a").first().textContent()).toContain(name);
    await page.keyboard.press("Enter");
    await page.waitForURL((address) => !address.pathname.includes("/s/"));
    expect(await page.textContent("h1")).toContain(name);
    expect(complaints).toEqual([]);
  });

  it("says so where no place fits", async () => {
    await open("index.html");
    await page.getByLabel("查找乡镇、村").fill("xyz");
    expect(await page.textContent("#search [role=status]")).toContain("没有找到");
    expect(await page.locator("#search li").count()).toBe(0);
  });

  it("sorts the villages of a township by a column, and what is unknown last", async () => {
    await open("621224100/index.html");
    const names = () => page.locator("table:has(caption:text('各村对照')) tbody th").allTextContents();
    const trimmed = async () => (await names()).map((name) => name.trim());
    expect(await trimmed()).toEqual(["杨河坝村", "罗家沟村"]);
    const head = page.getByRole("button", { name: "2014年贫困人口(人)" });
    await head.click();
    expect(await page.getByRole("columnheader", { name: "2014年贫困人口(人)" }).getAttribute("aria-sort")).toBe(
      "descending",
    );
    await head.click();
    expect((await trimmed()).length).toBe(2);
  });

  it.each(pages)("fits a phone without sideways scrolling: %s", async (file) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(file);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it.each([
    ["621224100/index.html", ".sheets img"],
    ["s/621224100/exit-plan-map/index.html", ".sheet-view img"],
  ])("shows pictures in grey at a tick, and in colour again: %s", async (file, picture) => {
    await open(file);
    const filter = () => page.$eval(picture, (image) => getComputedStyle(image).filter);
    expect(await filter()).not.toContain("grayscale");
    await page.getByLabel("黑白预览").check();
    expect(await filter()).toContain("grayscale(1)");
    await page.getByLabel("黑白预览").uncheck();
    expect(await filter()).not.toContain("grayscale");
  });

  it("says whether the sheet whose code was scanned is still current", async () => {
    const html = readFileSync(path.join(site, "s/621224100/exit-plan-map/index.html"), "utf8");
    const hash = /data-marks="([0-9a-f]{8})[" ]/.exec(html)![1]!;
    await open("s/621224100/exit-plan-map/index.html", `?h=${hash}`);
    expect(await page.textContent("#verdict")).toContain("是现行图表");
    await open("s/621224100/exit-plan-map/index.html", "?h=00000000");
    expect(await page.textContent("#verdict")).toContain("已经更新");
    await open("s/621224100/exit-plan-map/index.html");
    expect(await page.isVisible("#verdict")).toBe(false);
  });
});
