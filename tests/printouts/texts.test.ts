import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { bookletPages } from "../../src/printouts/parts/booklet/text-pages.ts";
import { textDocument } from "../../src/printouts/parts/text/text-blocks.ts";
import { policyQuestions } from "../../src/standard-texts/policy-questions.ts";
import { villagesWithFund } from "../../src/statistics/mutual-fund.ts";
import { launchBrowser } from "../browser/launch.ts";
import { pageAt, printout } from "./made-pages.ts";
import { printedSizes } from "./printed-page.ts";

const folder = fileURLToPath(new URL("../../data/example/", import.meta.url));
const published = loadCounty(folder, "public").county;
const county = loadCounty(folder, "internal").county;
const [village] = published.villages;
const questions = [...readFileSync(`${folder}文本/政策问答.md`, "utf8").matchAll(/^## (\d+\. .+)$/gm)].map(([, line]) =>
  line!.replace(" ", ""),
);
const told = (html: string) => html.replace(/<[^>]*>/g, "");
/** A question whose answer fills several pages, and one that is markup. */
const long = `${policyQuestions}\n## 21. <b>很长的问题</b>？\n\n${"扶贫资金按规定公示，接受群众监督。".repeat(120)}\n`;
const withText = { ...published, texts: { 政策问答: long } };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

describe("questions and answers", () => {
  it("are the office's, in its order, each with an answer, in both papers and in the list at the front", () => {
    expect(questions.length).toBeGreaterThan(10);
    for (const id of ["policy-qa", "policy-kit"]) {
      const { html, content } = pageAt(id, published, village!)!;
      const text = told(html);
      expect(content.records).toBe(questions.length);
      expect(text.split("答：").length - 1).toBe(questions.length);
      for (const question of questions) expect(text.split(question).length - 1, question).toBe(2);
    }
  });

  it("stand on every page of a booklet of whole sheets, whatever their length, in the order of reading", () => {
    const { html } = pageAt("policy-qa", withText, village!)!;
    const sections = html.split("<section").length - 1;
    expect(sections % 4).toBe(0);
    const { blocks } = textDocument(long);
    const laid = bookletPages(blocks).flat();
    expect(laid.map(({ text }) => text).join("")).toBe(blocks.map(({ text }) => text).join(""));
    expect(html).toContain("&lt;b>很长的问题&lt;/b>");
  });

  it("print as two A5 pages to a side of lying A4, no page cut off", async () => {
    for (const of of [published, withText]) {
      const { html } = pageAt("policy-qa", of, village!)!;
      const sides = (html.split("<section").length - 1) / 2;
      expect(await printedSizes(page, "policy-qa", html)).toEqual(Array.from({ length: sides }, () => [297, 210]));
      await page.emulateMedia({ media: "print" });
      const cut = await page.$$eval(".book section", (all) =>
        all.filter((one) => one.scrollHeight > one.clientHeight + 1),
      );
      expect(cut).toHaveLength(0);
    }
  });

  it("are in the public edition, with the county's lines and nobody's name", () => {
    const { html } = pageAt("policy-qa", published, village!)!;
    expect(html).toContain("12317");
    expect(printout("policy-qa").edition).toBe("public");
    expect(pageAt("policy-qa", { ...published, texts: {} }, village!)!.html).toContain("什么是精准扶贫");
    expect(pageAt("policy-qa", published, published.townships[0]!)).toBeDefined();
  });
});

it("the charter of every village with a fund has all of its articles, and room to sign; other villages have none", async () => {
  const articles = readFileSync(`${folder}文本/互助资金章程.md`, "utf8").match(/^第.+?条/gm)!;
  for (const each of county.villages) {
    const page = pageAt("mutual-fund-charter", county, each);
    expect(page !== undefined, each.name).toBe(villagesWithFund(county).has(each.code));
    if (!page) continue;
    expect(page.content.records).toBe(articles.length);
    for (const article of articles) expect(page.html).toContain(`<b>${article}　</b>`);
    expect(page.html).toContain("理事长：");
  }
  const [first] = county.villages.filter(({ code }) => villagesWithFund(county).has(code));
  const sheets = await printedSizes(page, "mutual-fund-charter", pageAt("mutual-fund-charter", county, first!)!.html);
  expect(sheets.every(([width, height]) => width === 210 && height === 297)).toBe(true);
});

it("the bag's cover is one page, and the policies begin on the next", async () => {
  const { html } = pageAt("policy-kit", published, village!)!;
  const cover = html.replace(/<\/section>[\s\S]*$/, "</section></article>");
  expect(await printedSizes(page, "policy-kit", cover)).toHaveLength(1);
  expect((await printedSizes(page, "policy-kit", html)).length).toBeGreaterThan(2);
});
