import { describe, expect, test } from "vitest";
import { problemText } from "../../src/data-loaders/problems.ts";
import { found, problemsOf } from "./found-problems.ts";
import { officeFiles } from "./office-files.ts";
import { writeDataset } from "./sample-dataset.ts";

const square = (x: number) => [
  [x, 33],
  [x + 0.1, 33],
  [x + 0.1, 33.1],
  [x, 33],
];
const map = JSON.stringify({
  type: "FeatureCollection",
  features: ["621224100200", "621224100201", "621224101200"].map((code, index) => ({
    type: "Feature",
    properties: { 代码: code },
    geometry: { type: "Polygon", coordinates: [square(105 + index * 0.2)] },
  })),
});
const files = { ...officeFiles, "地图/村界.geojson": map };
const texts = (changed: Readonly<Record<string, string | Uint8Array>>) =>
  problemsOf(writeDataset({ ...files, ...changed })).map(problemText);

describe("a table that cannot be used is the only message", () => {
  test.each(["乡镇.csv", "行政村.csv", "村年度数据.csv"] as const)("missing: %s", (name) => {
    const { [name]: _, ...others } = files;
    expect(problemsOf(writeDataset(others)).map(({ file, message }) => `${file} ${message}`)).toEqual([
      expect.stringContaining(`${name} 缺少必需的表`),
    ]);
  });
  test.each(Object.keys(files).filter((name) => name.endsWith(".csv")))("unreadable: %s", (name) => {
    expect(texts({ [name]: new Uint8Array([0xff, 0, 0x80, 0xff]) })).toEqual([
      expect.stringContaining(`${name}: 无法识别文字编码`),
    ]);
  });
  test("a county's profile with a mistake", () => {
    const profile = files["县.json"].replace("0.03", '"百分之三"');
    expect(texts({ "县.json": profile })).toEqual([expect.stringContaining("脱贫退出线")]);
    expect(texts({ "县.json": new Uint8Array([0xff, 0, 0x80, 0xff]) })[0]).toContain("用记事本打开");
  });
  test("one bad cell of a village, of a diagram's root", () => {
    expect(found("行政村.csv", "904", "#REF!")).toHaveLength(1);
    expect(texts({ "机构人员.csv": files["机构人员.csv"].replace("吕莲兰", "Err:502") })).toHaveLength(1);
  });
});

test("a village's code that is its township's is told", () => {
  const [problem] = found("行政村.csv", "621224101200,中寨村", "621224101000,中寨村").filter((text) =>
    text.includes("末三位是000"),
  );
  expect(problem).toContain("是乡镇自己的代码。建议：是乡镇合计的，删去这一行；是村的，填村的12位代码");
});
