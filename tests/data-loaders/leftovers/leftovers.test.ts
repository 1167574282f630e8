import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { tables } from "../../../src/model/tables/index.ts";
import { problemsOf } from "../found-problems.ts";
import { officeFiles } from "../office-files.ts";
import { sampleFiles, writeDataset } from "../sample-dataset.ts";

const root = mkdtempSync(path.join(tmpdir(), "leftovers-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const said = (folder: string) => problemsOf(folder).map((problem) => `${problem.severity} ${problemText(problem)}`);
const profileWith = (changes: object) =>
  JSON.stringify({ ...JSON.parse(sampleFiles["县.json"]), 示例数据: false, 网站地址: "", ...changes }, null, 2);
/** What 县.json of a county that is no sample is told, with some values in it. */
const profileSaid = (changes: object) => said(writeDataset({ ...sampleFiles, "县.json": profileWith(changes) }));

describe("a copy of the sample in which an office has replaced the required tables alone", () => {
  const folder = path.join(root, "copied");
  cpSync("data/example", folder, { recursive: true });
  for (const name of ["乡镇.csv", "行政村.csv", "村年度数据.csv"] as const)
    writeFileSync(path.join(folder, name), sampleFiles[name]);
  const profile = JSON.parse(readFileSync(path.join(folder, "县.json"), "utf8")) as object;
  const own = { ...profile, 代码: "621224", 名称: "康县" };

  test.each([true, false, undefined])("each table that is left is named once (示例数据: %s)", (isExample) => {
    const written = isExample === undefined ? { ...own, 示例数据: undefined } : { ...own, 示例数据: isExample };
    writeFileSync(path.join(folder, "县.json"), JSON.stringify(written, null, 2));
    const lines = said(folder).filter((line) => line.startsWith("error") && !line.includes("县.json"));
    const left = Object.values(tables).filter(({ required }) => !required);
    expect(lines.toSorted()).toEqual(
      [
        ...left.map(({ name }) => {
          const rows = readFileSync(`data/example/${name}.csv`, "utf8").trim().split("\n").length - 1;
          return `error ${name}.csv: 整张表还是程序自带的示例县的，共${rows}行。建议：换成本县的数据；没有的，把这张表删去`;
        }),
        "error 地图: 有45个图形还是程序自带的示例县的（代码以629900开头）。建议：换成本县的地图；没有地图的，把“地图”文件夹里的文件都删去",
      ].toSorted(),
    );
  });

  test("its hotlines, address, people and areas are errors with their lines", () => {
    writeFileSync(path.join(folder, "县.json"), JSON.stringify({ ...own, 示例数据: false }, null, 2));
    const lines = said(folder).filter((line) => line.includes("县.json:"));
    const columns = lines.map((line) => /^error 县\.json:\d+ (\S+):/.exec(line)?.[1]);
    expect(columns).toEqual([
      "上级",
      "制表单位",
      "填表人",
      "审核人",
      ...[1, 2, 3, 4].map((index) => `监督电话.${index}.号码`),
      ...[0, 1, 2].map((index) => `特困片区.${index}.说明`),
      "网站地址",
    ]);
  });
});

describe("县.json of a county that is no sample", () => {
  test("passes without what is fictional", () => {
    expect(profileSaid({})).toEqual([]);
    expect(profileSaid({ 网站地址: "https://kangxian.gov.cn", 填表人: "王芳" })).toEqual([]);
  });

  test.each([
    [{ 网站地址: "https://anling.example.org" }, "网站地址: 值“https://anling.example.org”是举例用的网址，打不开"],
    [{ 网站地址: "https://fupin.example.org/" }, "网站地址: 值“https://fupin.example.org”是举例用的网址，打不开"],
    [{ 制表单位: "安岭县扶贫办" }, "制表单位: 值“安岭县扶贫办”是程序自带的示例县的名称"],
    [{ 填表人: "寇巧梅" }, "填表人: 值“寇巧梅”是程序自带的示例县的人名"],
    [
      {
        监督电话: [
          { 名称: "全国扶贫监督举报电话", 号码: "12317" },
          { 名称: "康县扶贫办", 号码: "0100-1000001" },
        ],
      },
      "监督电话.1.号码: 值“康县扶贫办 0100-1000001”是程序自带的示例县的电话，打不通",
    ],
    [{ 全宗名称: { 629900100: "云溪镇人民政府" } }, "全宗名称.629900100: 值“629900100”是程序自带的示例县的代码"],
    [{ 特困片区: [{ 名称: "北山高寒片区", 说明: "海拔较高、气候冷凉" }] }, "特困片区.0.说明"],
  ])("%j is an error", (changes, text) => {
    const lines = profileSaid(changes);
    expect(lines.filter((line) => line.includes("县.json:") && line.includes(text))).toHaveLength(1);
    expect(lines[0]).toMatch(/^error /);
  });

  test("an area of the same name with words of its own is its own", () => {
    const lines = profileSaid({ 特困片区: [{ 名称: "北山高寒片区", 说明: "林区" }, { 名称: "城关片区" }] });
    expect(lines).toEqual([]);
  });

  test("a made-up county that says so may have all of it", () => {
    expect(profileSaid({ 示例数据: true, 网站地址: "https://fupin.example.org/" })).toEqual([]);
  });

  test("the sample's code and name", () => {
    const lines = profileSaid({ 代码: "629900", 名称: "安岭县" });
    expect(lines.join("\n")).toMatch(/县\.json:\d+ 代码: 值“629900”是程序自带的示例县的代码。建议：换成本县的6位代码/);
    expect(lines.join("\n")).toMatch(/县\.json:\d+ 名称: 值“安岭县”是程序自带的示例县的名称/);
  });
});

describe("rows of the sample among an office's own", () => {
  const withRow = (name: keyof typeof officeFiles, row: string, files: object = {}) =>
    said(
      writeDataset({
        ...officeFiles,
        "县.json": profileWith({}),
        [name]: `${String(officeFiles[name]).trimEnd()}\n${row}\n`,
        ...files,
      }),
    );

  test.each([
    ["培训.csv", "629900100201,张三,,劳务技能,电焊,2014-06-01,2014-06-10,乡政府,9,800", 3],
    ["惠农资金.csv", "6299001002000001,2014,粮食直补,85", 3],
    ["帮扶责任人.csv", "629900101-1,冯雪香,石门河镇人民政府,副镇长,10046503342,乡镇干部,629900101", 3],
    ["机构人员.csv", "621224101,工作站,1,,站长,吕莲,0100-1000201", 5],
    ["行政村.csv", "629900100200,云溪村,629900100,否,樊刚,10035292133,904", 5],
  ] as const)("%s: one message with the line, and none about what it refers to", (name, row, line) => {
    const lines = withRow(name, row).filter((text) => text.startsWith("error"));
    expect(lines).toEqual([
      `error ${name}: 有1行还是程序自带的示例县的（第${line}行）。建议：删去这些行，或换成本县的数据（示例县的代码以629900开头，电话以0100-开头）`,
    ]);
  });

  test("villages under whose names and numbers only the county's code is another", () => {
    const rows = ["云溪村", "马鞍梁村", "柳树坪村"].map(
      (name, index) => `62122410020${index},${name},621224100,否,樊刚,,904`,
    );
    const villages = `${sampleFiles["行政村.csv"].split("\n")[0]}\n${rows.join("\n")}\n`;
    const lines = said(writeDataset({ ...sampleFiles, "县.json": profileWith({}), "行政村.csv": villages }));
    expect(lines.join("\n")).toContain(
      "warning 行政村.csv: 有3个村的村名和代码后6位与程序自带的示例县相同（云溪村、马鞍梁村、柳树坪村等），像是只换了县代码",
    );
    const two = `${sampleFiles["行政村.csv"].split("\n")[0]}\n${rows.slice(0, 2).join("\n")}\n`;
    const fewer = said(writeDataset({ ...sampleFiles, "县.json": profileWith({}), "行政村.csv": two }));
    expect(fewer.join("\n")).not.toContain("像是只换了县代码");
  });
});

test("the sample itself has none", () => {
  expect(readdirSync("data/example").length).toBeGreaterThan(20);
  expect(said("data/example")).toEqual([]);
});
