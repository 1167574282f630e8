import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import sparticuz from "@sparticuz/chromium";
import { readXlsx } from "hucre/xlsx";
import { afterAll, expect, it } from "vitest";
import { printPlaces } from "../../src/integration/print/print-places.ts";
import { readSettings } from "../../src/integration/settings.ts";

// The print job of a village of the sample county, with a browser and without one.

const folder = mkdtempSync(path.join(os.tmpdir(), "job-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const settings = readSettings({ DATASET: "example", PLACE: "云溪镇/马鞍梁村", ONLY: "V1.1b,V1.3,V2.1h,V2.7,V3.5" });
const LABEL = "云溪镇马鞍梁村";

async function job(out: string, browser: string): Promise<string[]> {
  const lines: string[] = [];
  await printPlaces(settings, { out, browser }, (line) => lines.push(line));
  return lines;
}

it("puts what may leave the office apart from what may not, prints the pages, and lists all of it", async () => {
  const out = path.join(folder, "打印");
  const lines = await job(out, await sparticuz.executablePath());
  expect(readdirSync(out).sort()).toEqual(["内部", "内部.zip", "印刷清单.xlsx", "打印店", "打印店.zip"].sort());
  const shop = readdirSync(path.join(out, "打印店"));
  expect(shop).toEqual([`${LABEL}_驻村工作队任务_600x900.pdf`]);
  const office = readdirSync(path.join(out, "内部"));
  const tables = office.filter((name) => name.includes("一览表"));
  expect(tables.length).toBeGreaterThan(0);
  for (const name of tables) expect(name).toMatch(/_A0_含个人信息\.pdf$/);
  expect(office).toContain(`${LABEL}_贫困户初选名单_A4_含个人信息.pdf`);
  expect(office).toContain(`${LABEL}_政策问答_A5.pdf`);
  const sizes = async (name: string) => {
    const document = await PDFDocument.load(readFileSync(path.join(out, "内部", name)));
    return document.getPages().map((page) => [page.getWidth(), page.getHeight()].map(Math.round).join("×"));
  };
  expect(new Set(await sizes(`${LABEL}_政策问答_A5.pdf`))).toEqual(new Set(["842×595"]));
  expect(new Set(await sizes(`${LABEL}_档案盒封面和盒脊_A3.pdf`))).toEqual(new Set(["842×1191"]));
  const { sheets } = await readXlsx(readFileSync(path.join(out, "印刷清单.xlsx")));
  const rows = sheets[0]!.rows.slice(2).map((row) => row.map(String));
  expect(rows).toHaveLength(shop.length + office.length);
  for (const name of [...shop, ...office])
    expect(
      rows.some((row) => row.includes(name)),
      name,
    ).toBe(true);
  for (const row of rows) expect(row).toContain("未登记");
  const pages = rows.find((row) => row.includes(`${LABEL}_政策问答_A5.pdf`))!;
  expect(pages).toContain(String((await sizes(`${LABEL}_政策问答_A5.pdf`)).length));
  expect(lines.some((line) => line.includes("打印 ["))).toBe(true);
  // A second run takes the place of the first.
  writeFileSync(path.join(out, "打印店", "旧.pdf"), "old");
  await job(out, await sparticuz.executablePath());
  expect(existsSync(path.join(out, "打印店", "旧.pdf"))).toBe(false);
}, 300_000);

it("without a browser that starts, says so and makes the rest", async () => {
  const out = path.join(folder, "无浏览器");
  const lines = await job(out, process.execPath);
  expect(lines.join("\n")).toContain("不能启动");
  expect(readdirSync(path.join(out, "打印店"))).toHaveLength(1);
  expect(readdirSync(path.join(out, "内部")).every((name) => name.includes("一览表"))).toBe(true);
  const { sheets } = await readXlsx(readFileSync(path.join(out, "印刷清单.xlsx")));
  expect(sheets[0]!.rows.some((row) => row.includes("未打印：没有浏览器"))).toBe(true);
}, 300_000);

it("refuses a browser that is not there, and a folder that holds somebody's files", async () => {
  await expect(job(path.join(folder, "x"), path.join(folder, "none"))).rejects.toThrow("没有这个文件");
  const other = path.join(folder, "别人的");
  mkdirSync(other);
  writeFileSync(path.join(other, "论文.doc"), "mine");
  await expect(job(other, process.execPath)).rejects.toThrow("论文.doc");
  expect(readFileSync(path.join(other, "论文.doc"), "utf8")).toBe("mine");
}, 60_000);
