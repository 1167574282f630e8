import type { BookType } from "@e965/xlsx";
import { expect, test } from "vitest";
import { loadCounty } from "../../../src/data-loaders/load-dataset.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { problemsOf } from "../found-problems.ts";
import { encodeGb18030 } from "../gb18030.ts";
import { officeFiles } from "../office-files.ts";
import { writeDataset } from "../sample-dataset.ts";
import { bookBytes } from "./book-bytes.ts";
import { csvCells } from "./workbook-bytes.ts";

const { "培训.csv": text, ...others } = officeFiles;
const fromCsv = loadCounty(writeDataset(officeFiles), "internal").county.trainings;
const cells = csvCells(text);

test.each<[BookType, string]>([
  ["biff8", "培训.xls"],
  ["biff8", "培训.et"],
  ["xlsx", "培训.xls"],
  ["xlsb", "培训.xlsb"],
  ["xlsm", "培训.xlsm"],
  ["ods", "培训.ods"],
  ["fods", "培训.fods"],
  ["xlml", "培训.xls"],
  ["html", "培训.xls"],
])("a table as %s in %s is the same as in CSV", (bookType, name) => {
  const bytes = bookBytes({ 培训: { cells } }, bookType);
  const { county, warnings, unused } = loadCounty(writeDataset({ ...others, [name]: bytes }), "internal");
  expect(county.trainings).toEqual(fromCsv);
  expect([warnings, unused.files]).toEqual([[], []]);
});

test("a page in GBK that a system has named .xls", () => {
  const page = `<html><head><meta charset="gb2312"></head><body><table>${cells
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table></body></html>`;
  const { county } = loadCounty(writeDataset({ ...others, "培训.xls": encodeGb18030(page) }), "internal");
  expect(county.trainings).toEqual(fromCsv);
});

test("an old workbook beside the table it was exported to is named", () => {
  const folder = writeDataset({ ...officeFiles, "培训.xls": bookBytes({ 培训: { cells } }, "biff8") });
  expect(problemsOf(folder).map(problemText)).toEqual([
    "培训.xls: 没有读这个文件：“培训”表读的是“培训.csv”。建议：这份更新的，移走“培训.csv”；不用的，移走这个文件",
  ]);
});

test("text of tabs that is named .xls is no workbook", () => {
  const folder = writeDataset({ ...others, "培训.xls": text.replaceAll(",", "\t") });
  expect(problemsOf(folder).map(problemText)).toEqual([
    "培训.xls: 工作簿已损坏、没有保存完，或是只改了扩展名的其他文件。建议：用 Excel 或 WPS 打开，另存为 .xlsx 工作簿或“CSV UTF-8（逗号分隔）”",
  ]);
});
