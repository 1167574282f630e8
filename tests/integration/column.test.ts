import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDataset } from "../data-loaders/sample-dataset.ts";
import { runCli } from "./run-cli.ts";
import { type SampleSite, sampleSite } from "./sample-site.ts";
import { siteFiles } from "./site-files.ts";

let site: SampleSite;
const file = (...names: string[]) => path.join(site.out, ...names);
const read = (...names: string[]) => readFileSync(file(...names), "utf8");

beforeAll(async () => {
  site = await sampleSite();
});

describe("a column under a portal", () => {
  let out: string;
  const page = (edition: string) => readFileSync(path.join(out, edition, "621224100", "index.html"), "utf8");

  beforeAll(() => {
    const profile = {
      ...(JSON.parse(siteFiles["县.json"]) as object),
      主办单位: "康县人民政府",
      网站名称: "康县人民政府网",
      网站域名: "www.kangxian.example",
      网站标识码: "6212240001",
      ICP备案号: "陇ICP备05000001号",
      索引号前缀: "621224-FP",
      外壳: { 页眉: '<!--#include virtual="/head.html"-->', 页脚: "<div>门户页脚</div>" },
      公示起始日期: "2015-03-27",
    };
    const dataset = writeDataset({ ...siteFiles, "县.json": JSON.stringify(profile) });
    out = path.join(dataset, "..", `${path.basename(dataset)}-out`);
    const built = runCli(["build", "--dataset", dataset, "--out", out, "--only", "T3.2,V3.5"], site.variables);
    expect(built.stderr).toBe("");
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it("carries the portal's shell, foot and tags in the public edition alone", () => {
    const open = page("public");
    expect(open).toContain('<!--#include virtual="/head.html"-->');
    expect(open).toContain("<div>门户页脚</div>");
    for (const tag of [
      '<meta name="SiteName" content="康县人民政府网">',
      '<meta name="SiteDomain" content="www.kangxian.example">',
      '<meta name="SiteIDCode" content="6212240001">',
      '<meta name="ColumnType" content="信息公开">',
      '<meta name="ArticleTitle" content="城关镇">',
      '<meta name="PubDate" content="2015-03-31 00:00">',
      '<meta name="ContentSource" content="康县扶贫办">',
    ])
      expect(open).toContain(tag);
    for (const said of [
      "主办单位：康县人民政府",
      "陇ICP备05000001号",
      "网站标识码：6212240001",
      "621224-FP/621224100/index",
    ])
      expect(open).toContain(said);
    const office = page("internal");
    for (const said of ["门户页脚", "SiteName", "主办单位", "索引号"]) expect(office).not.toContain(said);
  });

  it("has no tag and no line of what is not known", () => {
    const open = read("public", "621224100", "index.html");
    for (const said of ["SiteName", "SiteIDCode", "ColumnName", "索引号", "主办单位", "备案"])
      expect(open).not.toContain(said);
    expect(open).not.toContain('content=""');
  });

  it("says of a notice what, where, how long and whom to tell, and names nobody", () => {
    const notice = readFileSync(path.join(out, "public", "notices", "621224100201", "index.html"), "utf8");
    expect(notice).toContain('<meta name="robots" content="noindex">');
    for (const said of [
      "罗家沟村2013年度贫困户公示",
      "共3户、6人",
      "2015年3月27日至2015年4月2日",
      "12317",
      "网上不列姓名",
    ])
      expect(notice).toContain(said);
    for (const name of ["张三", "李四", "王五"]) expect(notice).not.toContain(name);
    expect(page("public")).toContain("notices/621224100/index.html");
  });
});

describe("the disclosure column", () => {
  it("says of each of the thirteen items how far it is public, and what is missing", () => {
    const page = read("public", "disclosure", "index.html");
    const rows = [...page.matchAll(/<tr>\s*<td>\d+<\/td>[\s\S]*?<\/tr>/g)].map(([row]) => row);
    expect(rows).toHaveLength(13);
    const row = (name: string) => rows.find((each) => each.includes(`>${name}`))!;
    expect(row("贫困人口识别")).toContain("√ 已公开");
    expect(row("计划完成情况")).toContain("△ 部分公开");
    expect(row("计划完成情况")).toContain("×绩效");
    expect(row("财政专项扶贫资金分配结果")).toContain("× 无数据");
  });

  it("answers what villagers ask, and says where to complain", () => {
    expect(read("public", "questions", "index.html")).toContain("什么是精准扶贫");
    expect(read("public", "complaints", "index.html")).toContain("tel:12317");
  });

  it("lists every item in 目录.csv and 目录.json, with files that are there", () => {
    type Entry = {
      readonly 标题: string;
      readonly 路径: string;
      readonly 文件: readonly string[];
      readonly 成文日期: string;
    };
    const entries = JSON.parse(read("public", "目录.json")) as Entry[];
    expect(entries.length).toBeGreaterThan(10);
    for (const { 标题, 路径, 文件, 成文日期 } of entries) {
      expect(成文日期).toBe("2015-03-31");
      for (const each of [路径, ...文件]) expect(existsSync(file("public", each)), `${标题} ${each}`).toBe(true);
    }
    const csv = read("public", "目录.csv");
    expect(csv.startsWith("\uFEFF")).toBe(true);
    const rows = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
    expect(rows.map((row) => row.标题)).toEqual(entries.map((entry) => entry.标题));
    expect(existsSync(file("internal", "目录.csv"))).toBe(false);
  });

  it("gives the figures of a page as CSV, JSON and Excel, the same in each", async () => {
    const folder = ["public", "data", "621224100"] as const;
    const csv = Papa.parse<string[]>(read(...folder, "villages.csv").slice(1), { skipEmptyLines: true }).data;
    expect(csv[0]).toContain("2014年贫困人口(人)");
    expect(csv.slice(1).map(([name]) => name)).toEqual(["杨河坝村", "罗家沟村"]);
    type Table = { readonly 标识: string; readonly 数据: readonly Readonly<Record<string, unknown>>[] };
    const json = JSON.parse(read(...folder, "data.json")) as {
      readonly 表: readonly Table[];
      readonly 使用说明: string;
    };
    const table = json.表.find((each) => each.标识 === "villages")!;
    const poor = csv[0]!.indexOf("2014年贫困人口(人)");
    expect(table.数据.map((row) => String(row["2014年贫困人口"]))).toEqual(csv.slice(1).map((row) => row[poor]));
    expect(json.使用说明).toContain("康县扶贫办");
    const book = await readXlsx(readFileSync(file(...folder, "data.xlsx")));
    expect(book.sheets.map(({ name }) => name)).toEqual([
      "说明",
      ...json.表.map((each) => (each as unknown as { 名称: string }).名称),
    ]);
    const sheet = book.sheets.find(({ name }) => name.endsWith("各村对照"))!;
    expect(sheet.rows.slice(2).map((row) => String(row[poor]))).toEqual(csv.slice(1).map((row) => row[poor]));
  });
});
