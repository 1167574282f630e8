import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { faultOf, readWorkbooks } from "../../../src/data-loaders/workbook/read-workbooks.ts";
import { problemsOf } from "../found-problems.ts";
import { officeFiles } from "../office-files.ts";
import { writeDataset } from "../sample-dataset.ts";
import { workbookBytes } from "../workbook/workbook-bytes.ts";
import { whileLocked } from "./locked-files.ts";

const square = (west: number): object => ({
  type: "Polygon",
  coordinates: [
    [
      [west, 33],
      [west + 0.05, 33],
      [west + 0.05, 33.05],
      [west, 33.05],
      [west, 33],
    ],
  ],
});
const shapes = (level: string, codes: readonly string[]) =>
  JSON.stringify({
    type: "FeatureCollection",
    features: codes.map((code, index) => ({
      type: "Feature",
      properties: { 代码: code, 名称: `${level}${index}` },
      geometry: square(105.5 + index / 20),
    })),
  });

/** Every optional table, a map of every level and a text for a township: all that a lost table could set off. */
const files = {
  ...officeFiles,
  "地图/乡镇界.geojson": shapes("乡", ["621224100", "621224101"]),
  "地图/村界.geojson": shapes("村", ["621224100200", "621224100201", "621224101200"]),
  "文本/621224100/工作站职责.md": "一、做好本职工作。\n",
};
const tables = Object.keys(files).filter((name) => name.endsWith(".csv"));
const said = (folder: string) => problemsOf(folder).map((problem) => `${problem.severity} ${problemText(problem)}`);
const before = said(writeDataset(files));

const OPEN = (file: string) =>
  `error ${file}: 正在其他程序中打开，读不出来（EBUSY）。建议：先在打开它的程序（多半是 Excel 或 WPS）中保存并关闭，再运行一次`;
/** Sentences about the one file itself, which is the only one that anything is said of. */
const news = (now: readonly string[]) => now.filter((line) => !before.includes(line));

describe("a table that another program has open", () => {
  const folder = writeDataset(files);

  test.each(tables)("%s: is named, once, and nothing else is said for want of it", (name) => {
    expect(news(whileLocked(folder, [name], "EBUSY", () => said(folder)))).toEqual([OPEN(name)]);
  });

  test.each(["县.json", "地图/村界.geojson", "文本/621224100/工作站职责.md"])("so is %s", (name) => {
    expect(news(whileLocked(folder, [name], "EBUSY", () => said(folder)))).toEqual([OPEN(name)]);
  });

  test("as a workbook too, which is not called damaged", async () => {
    const rows = Papa.parse<string[]>(officeFiles["行政村.csv"].trim()).data;
    const { "行政村.csv": _left, ...others } = files;
    const books = writeDataset({ ...others, "行政村.xlsx": await workbookBytes({ 行政村: rows }) });
    expect(news(said(books))).toEqual([]);
    expect(news(whileLocked(books, ["行政村.xlsx"], "EBUSY", () => said(books)))).toEqual([OPEN("行政村.xlsx")]);
  });

  test("and a workbook of all tables, though it is not named after any: no table is called missing", async () => {
    const sheets = Object.fromEntries(
      ["乡镇", "行政村", "村年度数据"].map((name) => [
        name,
        Papa.parse<string[]>(officeFiles[`${name}.csv` as "乡镇.csv"].trim()).data,
      ]),
    );
    const { "乡镇.csv": _t, "行政村.csv": _v, "村年度数据.csv": _y, ...others } = files;
    const books = writeDataset({ ...others, "县数据.xlsx": await workbookBytes(sheets) });
    expect(news(whileLocked(books, ["县数据.xlsx"], "EBUSY", () => said(books)))).toEqual([OPEN("县数据.xlsx")]);
  });

  test("all of them at once: one message each", () => {
    const now = whileLocked(folder, tables, "EBUSY", () => said(folder));
    expect(now.toSorted()).toEqual(tables.map(OPEN).toSorted());
  });
});

describe("a mark that an office program has put beside a file", () => {
  test.each(["~$行政村.csv", ".~行政村.csv", ".~lock.行政村.csv#"])("%s: what is not saved is not read", (mark) => {
    const folder = writeDataset({ ...files, [mark]: "" });
    expect(news(said(folder))).toEqual([
      `warning 行政村.csv: 正在 Excel、WPS 等程序中打开，那里没有保存的改动读不到。建议：先保存并关闭，再运行一次；并没有打开的，删去它旁边的“${mark}”（隐藏文件）`,
    ]);
  });

  it("tells that a refused file is open, whatever the system calls the refusal, in one message", () => {
    const folder = writeDataset({ ...files, "~$贫困户.csv": "" });
    for (const code of ["EBUSY", "EPERM", "EACCES"])
      expect(news(whileLocked(folder, ["贫困户.csv"], code, () => said(folder)))).toEqual([
        `error 贫困户.csv: 正在 Excel、WPS 等程序中打开，读不出来（${code}）。建议：先在那里保存并关闭，再运行一次`,
      ]);
  });

  it("is nothing where it lies beside a file that is not used, or beside none", () => {
    const folder = writeDataset({ ...files, "~$笔记.docx": "", "笔记.docx": "", "~$贫困户.xlsx": "" });
    expect(news(said(folder))).toEqual([]);
  });
});

test("a table without the right to read it, with no mark beside it", () => {
  const folder = writeDataset(files);
  expect(news(whileLocked(folder, ["贫困户.csv"], "EACCES", () => said(folder)))).toEqual([
    "error 贫困户.csv: 没有读取权限，读不出来（EACCES）。建议：正在 Excel 或 WPS 中打开的，先保存并关闭；没有打开的，请管理员放开权限，或换成自己另存的一份",
  ]);
});

test("a disk that fails, or a scanner that holds a file back, is told with what to do, without English", () => {
  const folder = writeDataset(files);
  for (const code of ["EIO", "UNKNOWN"])
    expect(news(whileLocked(folder, ["贫困户.csv"], code, () => said(folder)))).toEqual([
      `error 贫困户.csv: 读不出来（${code}）。建议：把它复制到本机硬盘上再用；被杀毒软件拦下的，请管理员放行`,
    ]);
});

test("the process that reads workbooks tells the system's refusals from damage", () => {
  const folder = writeDataset({ "a.xlsx": "x" });
  mkdirSync(path.join(folder, "b.xlsx"));
  const [a, b, c] = ["a.xlsx", "b.xlsx", "c.xlsx"].map((name) => path.join(folder, name)) as [string, string, string];
  const read = readWorkbooks([a, b, c]);
  expect(read.get(a)).toMatchObject({ fault: expect.stringContaining("已损坏") });
  expect(read.get(b)).toMatchObject({ fault: "读不出来（EISDIR）" });
  expect(read.get(c)).toMatchObject({ fault: expect.stringContaining("不见了") });
  writeFileSync(path.join(folder, "~$a.xlsx"), "");
  expect(faultOf("EACCES", a)).toMatchObject({ fault: "正在 Excel、WPS 等程序中打开，读不出来（EACCES）" });
  rmSync(b, { recursive: true });
});
