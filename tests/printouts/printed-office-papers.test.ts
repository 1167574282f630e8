import { readdirSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printouts } from "../../src/catalogue/printouts.ts";
import { villagesWithFund } from "../../src/statistics/mutual-fund.ts";
import { launchBrowser } from "../browser/launch.ts";
import { county, largeVillage, smallVillage } from "./example-files.ts";
import { pageAt, printout } from "./made-pages.ts";
import { printed, wholePage } from "./printed-page.ts";

// Registers, letters and fact sheets as they come out of a browser's printer, of a small and of a large place.

const ROW_MM = 8;
const registers = printouts.filter(({ tables }) => tables !== undefined).map(({ id }) => id);
const letters = ["village-application", "village-notice", "township-notice", "confirmation-report"];
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  A4: [210, 297],
  "A4 landscape": [297, 210],
  "A3 landscape": [420, 297],
};

const poor = county.villages.filter(({ isPoor }) => isPoor);
const fund = county.villages.filter(({ code }) => villagesWithFund(county).has(code));
const placesFor = (id: string) => {
  const { levels } = printout(id);
  const all = [
    ...(levels.includes("village") ? [smallVillage, largeVillage, poor[0]!, fund[0]!] : []),
    ...(levels.includes("township") ? county.townships : []),
  ];
  return all.filter((place) => pageAt(id, county, place)).slice(0, 3);
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

describe.each(registers)("%s", (id) => {
  it("has its paper, its head on every page and its signatures on the last, which is not blank", async () => {
    const places = placesFor(id);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) {
      const made = pageAt(id, county, place)!;
      const sheets = await printed(page, wholePage(id, county, place));
      const [width, height] = sizes[printout(id).paper]!;
      for (const [index, sheet] of sheets.entries()) {
        expect([sheet.width, sheet.height]).toEqual([width, height]);
        expect(sheet.text).toContain(`第${index + 1}页共${sheets.length}页`);
        expect(sheet.text.replace(/第\d+页共\d+页/, "").length, `${place.name} ${index + 1}`).toBeGreaterThan(20);
      }
      // Signatures never stand alone: the head of a table is on every page that has rows of it. Minutes have room to write between.
      if (made.html.includes("signatures") && !made.html.includes("hand-box") && sheets.length > 1)
        expect(sheets.at(-1)!.text, `${place.name}: the last page`).toContain("序号");
      // A row is 8 mm at least: a page cannot hold more of them than its height does.
      const rows = made.table!.rows.length;
      expect(sheets.length).toBeGreaterThanOrEqual(Math.ceil((rows * ROW_MM) / height));
      const heads = sheets.filter(({ text }) => text.includes("序号"));
      if (made.table!.rows.length > 60) expect(heads.length).toBeGreaterThan(1);
    }
  }, 120_000);
});

describe.each(letters)("%s", (id) => {
  it("is on standing A4, its page numbers as letters have them, its seal on the page of its text", async () => {
    for (const place of placesFor(id)) {
      const sheets = await printed(page, wholePage(id, county, place));
      expect(sheets.length).toBeGreaterThan(0);
      for (const [index, sheet] of sheets.entries()) {
        expect([sheet.width, sheet.height]).toEqual([210, 297]);
        expect(sheet.text).toContain(`—${index + 1}—`);
      }
      expect(sheets[0]!.text).toContain("（盖章）");
      expect(sheets.at(-1)!.text.length).toBeGreaterThan(20);
    }
  }, 120_000);
});

it("only titles are set in the product's serif, which is black", () => {
  const folder = new URL("../../src/styles/", import.meta.url);
  const rules = readdirSync(folder)
    .filter((file) => file.startsWith("print"))
    .flatMap((file) => [...readFileSync(new URL(file, folder), "utf8").matchAll(/([^{}]+)\{[^{}]*Noto Serif SC/g)]);
  expect(rules.map(([, selector]) => selector!.trim())).toEqual(["h1"]);
});

it("fact sheets are one A4 where the data allow", async () => {
  for (const place of [...county.townships, smallVillage, largeVillage]) {
    const sheets = await printed(page, wholePage("facts", county, place));
    expect(sheets.map(({ width, height }) => [width, height])).toEqual([[210, 297]]);
    expect(sheets[0]!.text).toContain("应知应会");
  }
}, 120_000);
