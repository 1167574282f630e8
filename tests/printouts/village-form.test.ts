import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../browser/launch.ts";
import { county, rowsOf, secretsIn } from "./example-files.ts";
import { beside, cellsOf, copiesOf, ticked } from "./form-cells.ts";
import { pageAt } from "./made-pages.ts";
import { printed, wholePage } from "./printed-page.ts";

// 贫困村登记表, counted again from the sample county's files.

const villages = rowsOf("行政村");
const poor = villages.filter((row) => row.贫困村 === "是");
const years = new Map(
  rowsOf("村年度数据")
    .filter((row) => row.年度 === "2014" && row.数据性质 === "实际")
    .map((row) => [row.行政村代码, row]),
);
const helpers = Map.groupBy(rowsOf("帮扶责任人"), (row) => row.归属代码);
const number = (text: string | undefined) => (text ? Number(text).toLocaleString("en-US") : "");

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

it("each poor village has its own, with the figures of the files; no other village has one", () => {
  for (const village of county.villages) {
    const made = pageAt("village-form", county, village);
    const row = poor.find((each) => each.行政村代码 === village.code);
    expect(made === undefined, village.name).toBe(row === undefined);
    if (!made || !row) continue;
    const cells = cellsOf(made.html);
    const year = years.get(village.code)!;
    for (const [label, value] of [
      ["村负责人", row.村负责人],
      ["地形地貌", row.地形地貌],
      ["自然村数（个）", number(row.自然村数)],
      ["计划脱贫年度", row.计划脱贫年度],
      ["经度", row.经度],
      ["耕地面积", number(row["耕地面积(亩)"])],
      ["19 饮水困难户数（户）", number(row.饮水困难户数)],
      ["危房户数（户）", number(row.危房户数)],
      ["农民专业合作社（个）", number(row.合作社数)],
      ["总户数（户）", number(year.总户数)],
      ["总人口（人）", number(year.乡村人口)],
      ["贫困户（户）", number(year.贫困户数)],
      ["贫困人口（人）", number(year.贫困人口)],
      ["低保人口（人）", number(year.低保人口)],
      ["五保户（户）", number(year.五保户数)],
      ["外出务工人数（人）", number(year.外出务工人数)],
      ["农民人均纯收入（元）", number(year["农民人均纯收入(元)"])],
      ["妇女人口（人）", ""],
    ]) {
      expect(beside(cells, label!), `${village.name} ${label}`).toBe(value);
    }
    expect(ticked(beside(cells, "到乡镇通沥青（水泥）路"))).toEqual([row["通沥青(水泥)路"]]);
    expect(ticked(beside(cells, "31 有无卫生室"))).toEqual([row.卫生室]);
    for (const helper of helpers.get(village.code) ?? []) {
      if (helper.类别 === "驻村工作队") expect(cells).toContain(helper.姓名);
      if (helper.类别 === "双联干部") expect(cells).toContain(helper.单位);
    }
    expect(secretsIn(made.html)).toEqual([]);
  }
});

it("a township files those of all its poor villages, two A4 pages each, with seals and no page too many", async () => {
  for (const township of county.townships) {
    const own = poor.filter((row) => row.乡镇代码 === township.code);
    const { html } = pageAt("village-form", county, township)!;
    expect(copiesOf(html)).toHaveLength(own.length);
  }
  const [township] = county.townships;
  const own = poor.filter((row) => row.乡镇代码 === township!.code);
  const sheets = await printed(page, wholePage("village-form", county, township!));
  expect(sheets).toHaveLength(2 * own.length);
  for (const [index, sheet] of sheets.entries()) {
    expect([sheet.width, sheet.height]).toEqual([210, 297]);
    expect(sheet.text).toContain(index % 2 === 0 ? `编号：${own[index / 2]!.行政村代码}` : "驻村工作队");
    if (index % 2 === 1) expect(sheet.text).toContain("村民委员会负责人（签字）：（公章）");
  }
}, 60_000);
