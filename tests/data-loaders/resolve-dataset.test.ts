import path from "node:path";
import { expect, test } from "vitest";
import { DataError } from "../../src/data-loaders/problems.ts";
import { datasetsText, findDataset, resolveDataset } from "../../src/data-loaders/resolve-dataset.ts";
import { writeDataset } from "./sample-dataset.ts";

const root = writeDataset({ "data/example/县.json": "{}", "data/kangxian/县.json": "{}", "other/县.json": "{}" });

test("a name under data, a relative path, an absolute path", () => {
  expect(resolveDataset("example", root)).toBe(path.join(root, "data/example"));
  expect(resolveDataset("./other", root)).toBe(path.join(root, "other"));
  expect(resolveDataset("data/kangxian/", root)).toBe(path.join(root, "data/kangxian"));
  expect(resolveDataset(path.join(root, "other"), "/")).toBe(path.join(root, "other"));
});

test("asked without an error", () => {
  expect(findDataset(" kangxian ", root)).toBe(path.join(root, "data/kangxian"));
  expect(["", "nowhere", "other/县.json"].map((name) => findDataset(name, root))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(datasetsText(root)).toBe("data 文件夹下现有：example、kangxian");
});

test("none there: those that exist are listed", () => {
  expect(() => resolveDataset("nowhere", root)).toThrow(DataError);
  expect(() => resolveDataset("nowhere", root)).toThrow(
    "nowhere: 没有这个数据集。data 文件夹下现有：example、kangxian。建议：用 DATASET 或 --dataset 指定 data 下的文件夹名，或数据文件夹的路径",
  );
  expect(() => resolveDataset("县.json", path.join(root, "other"))).toThrow("data 文件夹下还没有数据集");
});
