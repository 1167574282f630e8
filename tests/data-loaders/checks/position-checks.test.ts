import { expect, test } from "vitest";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { problemsOf } from "../found-problems.ts";
import { sampleFiles, writeDataset } from "../sample-dataset.ts";

/** A square around Kangxian's two townships. */
const outline = JSON.stringify({
  type: "Feature",
  properties: { 代码: "621224" },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [105.3, 32.9],
        [105.3, 33.4],
        [105.9, 33.4],
        [105.9, 32.9],
        [105.3, 32.9],
      ],
    ],
  },
});
const texts = (position: string): string[] =>
  problemsOf(
    writeDataset({
      ...sampleFiles,
      "乡镇.csv": sampleFiles["乡镇.csv"].replace("105.6,33.0", position),
      "地图/县界.geojson": outline,
    }),
  ).map(problemText);

test("inside, or a little beyond the edge", () => {
  expect(texts("105.6,33.0")).toEqual([]);
  expect(texts("105.25,33.45")).toEqual([]);
});

test.each([
  ["105.6,35.0", "纬度有误，本县在经度105.30至105.90、纬度32.90至33.40之间"],
  ["108.6,33.0", "经度有误，本县在经度105.30至105.90、纬度32.90至33.40之间"],
  ["116.4,39.9", "核对是否填了别处的坐标，本县在经度105.30至105.90、纬度32.90至33.40之间"],
])("far outside: %s", (position, cause) => {
  const [longitude, latitude] = position.split(",").map(Number);
  expect(texts(position)).toEqual([
    `乡镇.csv:2 经度、纬度: 值“${longitude}、${latitude}”远在本县边界之外。建议：${cause}`,
  ]);
});

test("longitude and latitude in each other's place are out of range, and the hint says why", () => {
  expect(texts("33.0,105.6")).toEqual([
    "乡镇.csv:2 经度: 值“33.0”超出范围，应在73到136之间。建议：核对经度、纬度两列是否颠倒，坐标应以度为单位（如105.63071、33.00281）",
    "乡镇.csv:2 纬度: 值“105.6”超出范围，应在3到54之间。建议：核对经度、纬度两列是否颠倒，坐标应以度为单位（如105.63071、33.00281）",
  ]);
});

test("a map of another county is one warning", () => {
  const villages = `行政村代码,行政村名称,乡镇代码,贫困村,经度,纬度
621224100200,杨河坝村,621224100,否,108.6,33.0
621224100201,罗家沟村,621224100,是,108.61,33.02
621224101200,中寨村,621224101,是,108.5,33.1
`;
  const townships = sampleFiles["乡镇.csv"].replace("105.6,33.0", "108.6,33.0").replace("105.5,33.1", "108.5,33.1");
  const files = { ...sampleFiles, "行政村.csv": villages, "乡镇.csv": townships, "地图/县界.geojson": outline };
  expect(problemsOf(writeDataset(files)).map(problemText)).toEqual([
    "地图: 地图和数据表对不上：地图在经度105.30至105.90、纬度32.90至33.40之间，乡镇、行政村表的5个经纬度都在经度108.50至108.61、纬度33.00至33.10之间。建议：核对是否用了别县的地图，地图的坐标系是否写对，或经度、纬度是否是本县的",
  ]);
});

test("without the table of villages nothing is said of their shapes", () => {
  const { "行政村.csv": _, ...rest } = sampleFiles;
  const shapes = outline.replace('"621224"', '"621224100200"');
  const told = problemsOf(writeDataset({ ...rest, "地图/村界.geojson": shapes }));
  expect(told.filter(({ file }) => file.startsWith("地图"))).toEqual([]);
});
