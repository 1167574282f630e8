import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FormContent } from "../../src/printouts/parts/form/form.ts";
import { launchBrowser } from "../browser/launch.ts";
import { county, largeVillage, rowsOf, secretsIn, smallVillage } from "./example-files.ts";
import { beside, cellsOf, copiesOf, ticked } from "./form-cells.ts";
import { pageAt } from "./made-pages.ts";
import { printed, wholePage } from "./printed-page.ts";

// 贫困户登记表, read back from its HTML cell by cell and counted again from the sample county's files.

const ids = ["household-form", "household-form-wall"];
const households = rowsOf("贫困户");
const members = Map.groupBy(rowsOf("家庭成员"), (row) => row.户编号);
const incomes = Map.groupBy(rowsOf("户年度收支"), (row) => row.户编号);
const helpers = new Map(rowsOf("帮扶责任人").map((row) => [row.编号, row]));

const money = (text: string | undefined) => (text ? Number(text).toLocaleString("en-US") : "");

describe.each(ids)("%s", (id) => {
  const hides = id.endsWith("-wall");
  const mask = (text: string, account = false) =>
    !hides || text === ""
      ? text
      : account
        ? "*".repeat(text.length - 4) + text.slice(-4)
        : text.slice(0, 3) + "*".repeat(text.length - 7) + text.slice(-4);

  it("holds every household of a village with what the files say of it", () => {
    for (const village of county.villages) {
      const own = households.filter((row) => row.行政村代码 === village.code);
      const { html, content } = pageAt(id, county, village)!;
      expect(content.records).toBe(own.length);
      for (const [index, copy] of copiesOf(html).entries()) {
        const row = own[index]!;
        const cells = cellsOf(copy);
        expect(copy).toContain(`id="h-${row.户编号}"`);
        expect(beside(cells, "户主姓名")).toBe(row.户主姓名);
        expect(beside(cells, "联系电话")).toBe(mask(row.联系电话!));
        expect(beside(cells, "银行账号")).toBe(mask(row.银行账号!, true));
        expect(beside(cells, "家庭人口（人）")).toBe(row.家庭人口);
        expect(beside(cells, "耕地面积（亩）")).toBe(`${Number(row["耕地面积(亩)"])}`);
        for (const [label, header] of [
          ["A1 识别标准（单选）", "识别标准"],
          ["A2 贫困户属性（单选）", "贫困户属性"],
          ["A3a 主要致贫原因（单选）", "主要致贫原因"],
          ["危房等级", "危房等级"],
          ["饮水情况", "饮水情况"],
          ["是否通生活用电", "通电"],
        ]) {
          expect(ticked(beside(cells, label!)), `${row.户编号} ${label}`).toEqual(
            row[header!] === "" ? [] : [row[header!]],
          );
        }
        expect(ticked(beside(cells, "A3b 其他致贫原因（最多2项）")).toSorted()).toEqual(
          row.其他致贫原因!.split("、").filter(Boolean).toSorted(),
        );
      }
    }
  });

  it("has each person with the number of the ID, each year with its income, and the helper", () => {
    for (const village of [smallVillage, largeVillage]) {
      const own = households.filter((row) => row.行政村代码 === village.code);
      for (const [index, copy] of copiesOf(pageAt(id, county, village)!.html).entries()) {
        const { 户编号: number, 帮扶责任人编号: helperId } = own[index]!;
        const lines = copy.split("</tr>").map((line) => `|${cellsOf(line).join("|")}`);
        for (const person of members.get(number) ?? []) {
          const said = `|${person.姓名}|${person.性别}|${mask(person.证件号码!)}|${person.与户主关系}|${person.民族}|`;
          expect(
            lines.filter((line) => line.includes(said)),
            said,
          ).toHaveLength(1);
        }
        for (const year of incomes.get(number!) ?? []) {
          const said = `|${year.年度}|${money(year.工资性收入)}|${money(year.生产经营性收入)}|${money(year.财产性收入)}|${money(year.转移性收入)}|`;
          const line = lines.find((each) => each.includes(said));
          expect(line, said).toMatch(
            new RegExp(`\\|${money(year.家庭纯收入)}\\|${Number(year.人均纯收入).toLocaleString("en-US")}(\\.\\d+)?$`),
          );
        }
        const helper = helpers.get(helperId!)!;
        expect(lines.filter((line) => line.includes(`|${helper.姓名}|`) && line.includes(helper.单位!)).length).toBe(1);
      }
    }
  });
});

it("numbers in full are on the form for the file and nowhere else", () => {
  const wall = county.villages.map((village) => pageAt("household-form-wall", county, village)!.html).join("");
  expect(secretsIn(wall)).toEqual([]);
  const filed = pageAt("household-form", county, smallVillage)!.html;
  expect(secretsIn(filed).length).toBeGreaterThan(20);
  const withAddress: typeof county = {
    ...county,
    households: county.households!.map((row) => ({ ...row, address: "青杠坪村东头17号" })),
  };
  expect(pageAt("household-form-wall", withAddress, smallVillage)!.html).not.toContain("东头");
  expect(pageAt("household-form", withAddress, smallVillage)!.html).toContain("青杠坪村东头17号");
});

it("a value that a form has not is ticked behind the others, an empty one leaves its boxes, names stay text", () => {
  const [first] = county.households!.filter(({ villageCode }) => villageCode === smallVillage.code);
  const odd = { ...first!, head: '<img src=x onerror="1">', kind: "孤儿户", mainCause: undefined, water: undefined };
  const { html } = pageAt("household-form", { ...county, households: [odd] } as typeof county, smallVillage)!;
  expect(html).toContain("&lt;img src=x");
  expect(html).not.toContain("<img");
  const cells = cellsOf(html);
  expect(beside(cells, "A2 贫困户属性（单选）")).toBe("□一般贫困户 □低保户 □五保户 □低保贫困户 √孤儿户");
  expect(beside(cells, "A3a 主要致贫原因（单选）")).not.toContain("√");
  expect(beside(cells, "饮水情况")).toContain("□收集雨水");
});

it("says what is missing: no table of households, a village without any", () => {
  const { households: _none, ...without } = county;
  expect(pageAt("household-form", without, smallVillage)).toBeUndefined();
  const nobody: typeof county = { ...county, households: [] };
  expect(pageAt("household-form", nobody, smallVillage)).toBeUndefined();
});

describe("printed", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  it.each(ids)(
    "%s: one A3 sheet for a household, nothing after the last",
    async (id) => {
      for (const village of [smallVillage, largeVillage]) {
        const own = households.filter((row) => row.行政村代码 === village.code);
        const more = own.filter((row) => members.get(row.户编号)!.length > 6);
        const sheets = await printed(page, wholePage(id, county, village));
        expect(sheets).toHaveLength(own.length + more.length);
        for (const sheet of sheets) expect([sheet.width, sheet.height]).toEqual([420, 297]);
        const named = sheets.filter(({ text }) => text.includes("一、基本情况"));
        expect(named.map(({ text }) => own.find((row) => text.includes(`编号：${row.户编号}`))?.户编号)).toEqual(
          own.map((row) => row.户编号),
        );
        expect(sheets.at(-1)!.text).toContain(`第${sheets.length}页共${sheets.length}页`);
      }
    },
    120_000,
  );

  it("a large family goes on on a second sheet, and one household is printed alone by its address", async () => {
    const [first] = county.households!.filter(({ villageCode }) => villageCode === smallVillage.code);
    const [head] = county.members!.filter(({ householdId }) => householdId === first!.id);
    const family = Array.from({ length: 9 }, (_, index) => ({ ...head!, name: `成员${index + 1}` }));
    const rest = county.members!.filter(({ householdId }) => householdId !== first!.id);
    const large: typeof county = { ...county, members: [...rest, ...family] };
    const html = wholePage("household-form", large, smallVillage);
    const sheets = await printed(page, html, `#h-${first!.id}`);
    expect(sheets).toHaveLength(2);
    expect(sheets[0]!.text).toMatch(/成员6(?!.*成员7)/);
    expect(sheets[1]!.text).toMatch(/贫困户登记表（续页）.*7成员7.*8成员8.*9成员9/);
  }, 60_000);
});

it("the labels say which edition of the form they are of, and are stored once for a page", () => {
  const content = pageAt("household-form", county, largeVillage)!.content as FormContent;
  expect(content.blocks.map(({ title }) => title?.slice(2))).toEqual([
    undefined,
    "基本情况",
    "家庭成员",
    "收入情况（元）",
    "生产条件",
    "生活条件",
    "帮扶责任人",
    "易地扶贫搬迁",
  ]);
  expect(JSON.stringify(content.forms[0])).not.toContain("识别标准");
});
