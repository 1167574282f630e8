import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { scanFault } from "../../../src/data-loaders/checks/scan-path-checks.ts";
import { found } from "../found-problems.ts";
import { writeDataset } from "../sample-dataset.ts";

const folder = writeDataset({ "影像/甲/公示.jpg": "x", "县.json": "{}" });
const elsewhere = writeDataset({ "秘密.txt": "x" });
symlinkSync(path.join(elsewhere, "秘密.txt"), path.join(folder, "影像/链接.txt"));
symlinkSync(elsewhere, path.join(folder, "影像/外"));
symlinkSync(path.join(folder, "影像/甲/公示.jpg"), path.join(folder, "影像/内.jpg"));

test.each(["影像/甲/公示.jpg", "影像\\甲\\公示.jpg", "./影像/甲/公示.jpg", "影像/内.jpg"])("%s is a scan", (file) => {
  expect(scanFault(folder, file)).toBeUndefined();
});

test.each([
  "../秘密.txt",
  "影像/../县.json",
  "影像/甲/../../县.json",
  "/etc/passwd",
  "C:\\a.jpg",
  "\\\\server\\a.jpg",
  "file:///etc/passwd",
  "县.json",
  "影像",
  "影像/\0",
])("%s is refused", (file) => {
  expect(scanFault(folder, file)).toMatchObject({ severity: "error", message: "不在影像文件夹内，不能使用" });
});

test.each(["影像/链接.txt", "影像/外/秘密.txt"])("%s leads out through a link", (file) => {
  expect(scanFault(folder, file)).toMatchObject({
    severity: "error",
    message: "通过链接指到了影像文件夹之外，不能使用",
  });
});

test("影像 that is itself a link", () => {
  const other = writeDataset({ "县.json": "{}" });
  symlinkSync(elsewhere, path.join(other, "影像"));
  expect(scanFault(other, "影像/秘密.txt")?.severity).toBe("error");
});

test("what is not there or is a folder is a warning", () => {
  mkdirSync(path.join(folder, "影像/空"));
  for (const file of ["影像/没有.jpg", "影像/空"])
    expect(scanFault(folder, file)).toMatchObject({ severity: "warning", message: "这个文件不存在" });
});

test("named with line and column", () => {
  expect(found("档案目录.csv", "影像/621224100201/公示.jpg", "影像/../县.json")).toEqual([
    "error 档案目录.csv:2 文件: 值“影像/../县.json”不在影像文件夹内，不能使用。建议：把文件放进数据文件夹的“影像”中，写成 影像/… 的路径，不用“..”和盘符",
  ]);
});
