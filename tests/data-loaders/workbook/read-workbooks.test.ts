import path from "node:path";
import { expect, test } from "vitest";
import { readWorkbooks } from "../../../src/data-loaders/workbook/read-workbooks.ts";
import { writeDataset } from "../sample-dataset.ts";
import { deflatedSpaces, workbookBytes, zipOf } from "./workbook-bytes.ts";

test("a workbook that kills the reader spoils none of those before and after it", async () => {
  const sound = await workbookBytes({ 甲: [["a", 1]] });
  // As large beside the memory that it is given as 1 GB beside what a build gives.
  const bomb = zipOf("[Content_Types].xml", deflatedSpaces(200), 200 << 20);
  const folder = writeDataset({ "1.xlsx": sound, "2.xlsx": bomb, "3.xlsx": "x", "4.xlsx": sound });
  const files = ["1.xlsx", "2.xlsx", "3.xlsx", "4.xlsx"].map((name) => path.join(folder, name));
  const sheets = { sheets: [{ name: "甲", isHidden: false, rows: [{ line: 1, cells: ["a", "1"] }], faults: [] }] };
  expect([...readWorkbooks(files, 200_000_000).values()]).toEqual([
    sheets,
    expect.objectContaining({ fault: "工作簿的内容过大或结构异常，无法读取" }),
    expect.objectContaining({ fault: "工作簿已损坏、没有保存完，或是只改了扩展名的其他文件" }),
    sheets,
  ]);
});

test("no workbook, no process", () => {
  expect(readWorkbooks([]).size).toBe(0);
});
