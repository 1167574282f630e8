import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { county, largeVillage, rowsOf, smallVillage } from "./example-files.ts";
import { printed, wholePage } from "./printed-page.ts";

// The papers of households as they come out of a browser's printer.

const households = rowsOf("贫困户");
const own = (code: string) => households.filter((row) => row.行政村代码 === code);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

describe.each([
  ["household-application", "申请人（签字、手印）："],
  ["household-file-index", "卷内备考表"],
  ["household-facts", "建档立卡程序"],
])("%s", (id, words) => {
  it("is one A4 sheet for each household, each with its name, nothing after the last", async () => {
    for (const village of [smallVillage, largeVillage]) {
      const sheets = await printed(page, wholePage(id, county, village));
      const rows = own(village.code);
      expect(sheets).toHaveLength(rows.length);
      for (const [index, sheet] of sheets.entries()) {
        expect([sheet.width, sheet.height]).toEqual([210, 297]);
        expect(sheet.text).toContain(words);
        expect(sheet.text).toContain(rows[index]!.户编号);
        expect(sheet.text).toContain(`第${index + 1}页共${rows.length}页`);
      }
    }
  }, 120_000);
});

describe("household-handbook", () => {
  it("is eight sides of lying A4 for each household, the pages beside each other as a booklet is folded", async () => {
    const sheets = await printed(page, wholePage("household-handbook", county, smallVillage));
    const rows = own(smallVillage.code);
    expect(sheets).toHaveLength(8 * rows.length);
    for (const sheet of sheets) expect([sheet.width, sheet.height]).toEqual([297, 210]);
    for (const [index, row] of rows.entries()) {
      const sides = sheets.slice(8 * index, 8 * index + 8).map(({ text }) => text);
      expect(sides[0]).toContain("扶贫手册");
      expect(sides[0]).toContain(`户主姓名：${row.户主姓名}`);
      expect(sides[0]).toContain("脱贫确认");
      expect(sides[1]).toMatch(/说明.*六、帮扶成效（2016年）|六、帮扶成效（2016年）.*说明/);
      expect(sides[2]).toContain("一、家庭基本情况");
      expect(sides[2]).toContain("六、帮扶成效（2015年）");
      expect(sides[3]).toContain("家庭成员");
      expect(sides[4]).toContain("三、帮扶责任人");
      expect(sides[5]).toContain("四、帮扶计划");
      expect(sides[7]!.match(/五、帮扶措施/g)).toHaveLength(2);
    }
  }, 120_000);

  it("has no page that is cut, and can be printed for paper that is turned over its long edge", async () => {
    await printed(page, wholePage("household-handbook", county, largeVillage), "#h-none");
    await page.emulateMedia({ media: "print" });
    const overfull = await page.$$eval(".book section", (leaves) =>
      leaves.filter((leaf) => leaf.scrollHeight > leaf.clientHeight + 1).map((leaf) => leaf.textContent),
    );
    expect(overfull).toEqual([]);
    const turned = () =>
      page.$$eval(".book:first-of-type section", (leaves) =>
        leaves.map((leaf) => getComputedStyle(leaf).transform !== "none"),
      );
    expect(await turned()).not.toContain(true);
    await page.$eval(".long-edge", (choice) => {
      (choice as HTMLInputElement).checked = true;
    });
    // Backs are the even sides: pages 2 and 15, 4 and 13, …
    expect((await turned()).flatMap((is, index) => (is ? [index + 1] : []))).toEqual([2, 4, 6, 8, 9, 11, 13, 15]);
    await page.emulateMedia({ media: null });
  }, 120_000);
});
