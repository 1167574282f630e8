import { expect, test } from "vitest";
import { findDatasetFiles } from "../../../src/data-loaders/dataset-files.ts";
import { readCountyName } from "../../../src/data-loaders/load-profile.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { problemsOf } from "../found-problems.ts";
import { sampleFiles, writeDataset } from "../sample-dataset.ts";
import { whileLocked } from "./locked-files.ts";

const said = (folder: string) => problemsOf(folder).map((problem) => `${problem.severity} ${problemText(problem)}`);
const CLOSED =
  "这个文件夹打不开（EPERM），里面的文件没有读。建议：请管理员放开权限，或把里面的文件复制到自己新建的文件夹";

test("what Windows and Linux put on every stick is not even looked into", () => {
  const folder = writeDataset({
    ...sampleFiles,
    "System Volume Information/WPSettings.dat": "",
    "$RECYCLE.BIN/S-1-5-21/行政村.csv": "",
    "lost+found/1": "",
    "FOUND.000/FILE0000.CHK": "",
    "Thumbs.db": "",
  });
  const system = ["System Volume Information", "$RECYCLE.BIN", "lost+found"];
  expect(whileLocked(folder, system, "EPERM", () => said(folder))).toEqual([]);
  expect(findDatasetFiles(folder).files.toSorted()).toEqual(Object.keys(sampleFiles).toSorted());
});

test.each([
  ["别人的", "warning"],
  ["文本", "error"],
  ["地图", "error"],
])("a folder that may not be opened is named: %s", (name, severity) => {
  const folder = writeDataset({ ...sampleFiles, [`${name}/a.docx`]: "" });
  expect(whileLocked(folder, [name], "EPERM", () => said(folder))).toEqual([`${severity} ${name}: ${CLOSED}`]);
});

test("the dataset itself", () => {
  const folder = writeDataset(sampleFiles);
  expect(whileLocked(folder, [""], "EPERM", () => said(folder))).toEqual([`error ${folder}: ${CLOSED}`]);
  expect(whileLocked(folder, [""], "EPERM", () => readCountyName(folder))).toBeUndefined();
});
