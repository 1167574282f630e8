import path from "node:path";
import { expect, test } from "vitest";
import { datasetLine } from "../../src/commands/dataset-line.ts";
import { writeDataset } from "../data-loaders/sample-dataset.ts";

const root = writeDataset({
  "data/example/县.json": '{"名称": "安岭县"}',
  "data/kangxian/county.json": '{"名称": " 康县 ", "年度": 7}',
  "data/broken/县.json": '{"名称": ',
  "data/empty/村.csv": "",
});

test("county and folder", () => {
  expect(datasetLine("kangxian", root)).toBe("数据：康县（data/kangxian）");
  expect(datasetLine("data/kangxian/", root)).toBe("数据：康县（data/kangxian）");
  const elsewhere = writeDataset({ "县.json": '{"名称": "康\u202e县"}' });
  expect(datasetLine(elsewhere, root)).toBe(`数据：康〔U+202E〕县（${path.normalize(elsewhere)}）`);
});

test("the sample says that it is the program's, however it is named", () => {
  for (const name of ["example", "example/", "data/example", path.join(root, "data", "example")])
    expect(datasetLine(name, root)).toBe("数据：安岭县（data/example，程序自带的示例）");
});

test("a county whose name cannot be read", () => {
  expect(datasetLine("broken", root)).toBe("数据：县名不详（data/broken）");
  expect(datasetLine("empty", root)).toBe("数据：县名不详（data/empty）");
});

test("no such dataset", () => {
  expect(() => datasetLine("nowhere", root)).toThrow("没有这个数据集");
});
