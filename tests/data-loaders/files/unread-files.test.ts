import { describe, expect, test } from "vitest";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { problemsOf } from "../found-problems.ts";
import { officeFiles } from "../office-files.ts";
import { writeDataset } from "../sample-dataset.ts";

type Name = keyof typeof officeFiles;

/** What is said of the office's files without some of them and with others that hold anything. */
function texts(without: readonly Name[], files: readonly string[]): string[] {
  const kept = Object.entries(officeFiles).filter(([name]) => !without.some((left) => left === name));
  const added = Object.fromEntries(files.map((file) => [file, "x"]));
  return problemsOf(writeDataset({ ...Object.fromEntries(kept), ...added })).map(
    (problem) => `${problem.severity} ${problemText(problem)}`,
  );
}

const hidden = (name: string): string =>
  `“.txt”是 Windows 隐藏了扩展名时多出来的：在文件夹的“查看”中勾选“文件扩展名”，把它改名为“${name}”`;

describe("a required file under another name", () => {
  test.each([
    ["县.json.txt", `“县.json.txt”没有读：${hidden("县.json")}`],
    ["县(1).json", "“县(1).json”没有读：如就是这张表，改名为“县.json”"],
    ["康县.json", "“康县.json”没有读：如就是这张表，改名为“县.json”"],
  ])("县.json as %s: one message", (file, fix) => {
    expect(texts(["县.json"], [file])).toEqual([
      `error 县.json: 缺少必需的文件“县.json”（县名、代码、制表单位、数据日期、年度等）。建议：${fix}`,
    ]);
  });

  test.each([
    ["乡镇.csv.txt", `“乡镇.csv.txt”没有读：${hidden("乡镇.csv")}`],
    ["乡镇 - 副本.csv", "“乡镇 - 副本.csv”没有读：如就是这张表，改名为“乡镇.csv”"],
    ["康县乡镇名单.docx", "“康县乡镇名单.docx”没有读：把其中的表格复制到 Excel 或 WPS 表格，另存为“乡镇.xlsx”"],
    ["乡镇.rar", "“乡镇.rar”没有读：先解压，把其中的表放进数据文件夹，名为“乡镇.xlsx”或“乡镇.csv”"],
  ])("乡镇.csv as %s: one message", (file, fix) => {
    expect(texts(["乡镇.csv"], [file]).filter((text) => text.includes("乡镇.") || text.includes(file))).toEqual([
      `error 乡镇.csv: 缺少必需的表“乡镇”。全县乡镇，每个乡镇一行。建议：${fix}`,
    ]);
  });
});

describe("an optional table", () => {
  test.each([
    ["机构人员.docx", "把其中的表格复制到 Excel 或 WPS 表格，另存为“机构人员.xlsx”"],
    ["机构人员.csv.txt", hidden("机构人员.csv")],
    ["机构人员(2).csv", "如就是这张表，改名为“机构人员.csv”"],
    ["康县机构人员表.txt", "如就是这张表，改名为“机构人员.csv”"],
  ])("as %s is named with what there will be none of", (file, fix) => {
    expect(texts(["机构人员.csv"], [file])).toEqual([
      `warning ${file}: 没有读这个文件，按没有“机构人员”表处理，不会有工作人员监督台、领导小组组织机构图。建议：${fix}`,
    ]);
  });

  test.each(["机构人员(1).csv", "机构人员 - 副本.csv", "复件 机构人员.csv", "机构人员_最新.json"])(
    "beside another of it, %s, is named",
    (file) => {
      expect(texts([], [file])).toEqual([
        `warning ${file}: 像是“机构人员”表的另一份，没有读；读的是“机构人员.csv”。建议：这份更新的，用它换下“机构人员.csv”；不用的，移出数据文件夹`,
      ]);
    },
  );

  test("papers about a table that is read, and files of no table, need no word", () => {
    expect(texts([], ["乡镇说明.docx", "行政村.pdf", "说明.txt", "笔记.csv"])).toEqual([]);
  });
});
