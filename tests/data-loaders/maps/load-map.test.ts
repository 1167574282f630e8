import { describe, expect, test } from "vitest";
import { loadMap } from "../../../src/data-loaders/maps/load-map.ts";
import { usualSystems } from "../../../src/data-loaders/maps/map-system.ts";
import { parseLayer } from "../../../src/data-loaders/maps/parse-layer.ts";
import type { Json } from "../../../src/data-loaders/parse-json.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { writeDataset } from "../sample-dataset.ts";

const square = (x: number, y: number): number[][] => [
  [x, y],
  [x, y + 0.1],
  [x + 0.1, y + 0.1],
  [x + 0.1, y],
  [x, y],
];
const polygon = (properties: { readonly [key: string]: Json }, x = 105, y = 33): Json => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: [square(x, y)] },
});
const collection = (...features: Json[]): Json => ({ type: "FeatureCollection", features });
const place = (code: string, name: string, parent: string, parentName: string) => ({ code, name, parent, parentName });
const villages = [
  place("621224100200", "上街村", "621224100", "城关镇"),
  place("621224101200", "上街村", "621224101", "平洛镇"),
  place("621224101201", "中寨村", "621224101", "平洛镇"),
];
const options = {
  file: "地图/村界.geojson",
  name: "村界",
  level: "village",
  places: villages,
  system: "CGCS2000",
} as const;
const codes = (...features: Json[]) => parseLayer(collection(...features), options).features.map(({ code }) => code);

describe("joining", () => {
  test("by code under any of its names, also as a number", () => {
    expect(
      codes(polygon({ 代码: "621224100200" }), polygon({ code: 621224101200 }), polygon({ adcode: "621224101201" })),
    ).toEqual(["621224100200", "621224101200", "621224101201"]);
    expect(codes({ ...(polygon({}) as object), id: 621224101201 })).toEqual(["621224101201"]);
  });

  test("by name within the parent, or by a name there is only one of", () => {
    expect(codes(polygon({ name: "上街村", 乡镇: "平洛镇" }), polygon({ 名称: "中寨村" }))).toEqual([
      "621224101200",
      "621224101201",
    ]);
  });

  test("what cannot be joined is kept and named", () => {
    const { features, problems } = parseLayer(collection(polygon({ name: "上街村" })), options);
    expect(features).toMatchObject([{ code: "", name: "上街村" }]);
    expect(problems.map(problemText)).toEqual([
      "地图/村界.geojson 村界: 值“上街村”可能是城关镇上街村、平洛镇上街村，无法确定是哪一个。建议：给图形加上属性“代码”，值为区划代码",
      "地图/村界.geojson 村界: 缺少3个地方的图形：上街村、上街村、中寨村。建议：补画这些图形，或核对其代码、名称",
    ]);
  });

  test("twelve-digit township codes and parts of one place", () => {
    const places = [place("621224100", "城关镇", "621224", "康县")];
    const layer = collection(polygon({ code: "621224100000" }), polygon({ name: "城关镇" }, 106));
    const { features, problems } = parseLayer(layer, { ...options, level: "township", name: "乡镇界", places });
    expect(problems).toEqual([]);
    expect(features).toMatchObject([{ code: "621224100", geometry: { type: "MultiPolygon" } }]);
  });

  test("a lone outline without properties is the county's", () => {
    const places = [place("621224", "康县", "", "甘肃省陇南市")];
    const outline = { type: "Polygon", coordinates: [square(105, 33)] };
    expect(parseLayer(outline, { ...options, level: "county", name: "县界", places }).features).toMatchObject([
      { code: "621224", name: "康县" },
    ]);
  });
});

describe("geometry", () => {
  test("rings are closed and run clockwise outside", () => {
    const open = square(105, 33).slice(0, -1).reverse();
    const { features } = parseLayer(
      collection({ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [open] } }),
      options,
    );
    const ring = features[0]?.geometry.coordinates[0] as number[][];
    expect(ring).toHaveLength(5);
    expect(ring[0]).toEqual(ring[4]);
    const area = ring
      .slice(1)
      .reduce((sum, [x = 0, y = 0], index) => sum + (ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0), 0);
    expect(area).toBeLessThan(0);
  });

  test("BD09 is brought to CGCS2000", () => {
    const { features } = parseLayer(collection(polygon({ 名称: "中寨村" })), { ...options, system: "BD09" });
    const ring = features[0]?.geometry.coordinates[0] as number[][];
    const [first] = ring;
    expect(first?.[0]).toBeCloseTo(104.99, 2);
    expect(first?.[0]).not.toBe(105);
  });

  test.each<[Json, string]>([
    [
      { type: "Feature", properties: { name: "甲" }, geometry: null },
      "地图/村界.geojson 村界: 值“甲”没有图形，只有属性",
    ],
    [
      { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [105, 33] } },
      "值“第1个图形”的图形类型是点（Point），应为面（Polygon 或 MultiPolygon）",
    ],
    [
      { type: "Feature", properties: null, geometry: { type: "Polygon", coordinates: [[[1, 2]]] } },
      "的图形的边界不足3个点",
    ],
    [{ type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: 7 } }, "的图形的边界不足3个点"],
    [
      {
        type: "Feature",
        properties: {},
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [500000, 3600000],
              [1, 1],
              [2, 2],
            ],
          ],
        },
      },
      "坐标[500000,3600000]不是中国境内的经纬度",
    ],
    [
      { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [["a", 1, 2]] } },
      '坐标"a"不是中国境内的经纬度',
    ],
  ])("%j", (feature, message) => {
    expect(parseLayer(collection(feature), options).problems.map(problemText)[0]).toContain(message);
  });
});

describe("files", () => {
  const places = {
    county: [place("621224", "康县", "", "")],
    townships: [],
    villages: [place("621224101201", "中寨村", "621224101", "平洛镇")],
    specialAreas: [],
  };
  const topology = (names: readonly string[], arcs: Json = [square(105, 33)]): string =>
    JSON.stringify({
      type: "Topology",
      arcs,
      objects: Object.fromEntries(
        names.map((name) => [
          name,
          { type: "Polygon", arcs: [[0]], properties: name === "县界" ? { 代码: 621224 } : { 名称: "中寨村" } },
        ]),
      ),
    });
  const load = (files: Record<string, string>) =>
    loadMap(writeDataset(files), Object.keys(files), places, usualSystems);

  test("no map at all", () => {
    expect(load({}).map).toEqual({ county: [], townships: [], villages: [], specialAreas: [] });
  });

  test("one TopoJSON with several layers", () => {
    const { map, problems, files } = load({ "地图/边界.topojson": topology(["县界", "村界"]) });
    expect(problems).toEqual([]);
    expect(files).toEqual(["地图/边界.topojson"]);
    expect(map.county).toMatchObject([{ code: "621224", name: "康县" }]);
    expect(map.villages).toMatchObject([{ code: "621224101201", name: "中寨村" }]);
  });

  test("one object under any name in a layer's own file", () => {
    expect(load({ "地图/村界.json": topology(["layer1"]) }).map.villages).toHaveLength(1);
  });

  const line = (
    properties: Json,
    coordinates: Json = [
      [105, 33],
      [105.05, 33.05],
    ],
    type = "LineString",
  ): Json => ({
    type: "Feature",
    properties,
    geometry: { type, coordinates },
  });
  const outline = { "地图/县界.geojson": JSON.stringify({ type: "Polygon", coordinates: [square(105, 33)] }) };
  const linesOf = (name: string, ...features: Json[]) =>
    load({ ...outline, [`地图/${name}.geojson`]: JSON.stringify(collection(...features)) });

  test("rivers and roads with their names and grades", () => {
    const rivers = linesOf("水系", line({ 名称: "白水江", 等级: "干流" }), line({ 等级: 3 }), line({}));
    expect(rivers.problems).toEqual([]);
    expect(rivers.files).toContain("地图/水系.geojson");
    expect(rivers.map.lines).toMatchObject([
      {
        kind: "river",
        name: "白水江",
        grade: 1,
        lines: [
          [
            [105, 33],
            [105.05, 33.05],
          ],
        ],
      },
      { kind: "river", name: "", grade: 3 },
      { kind: "river", name: "", grade: 2 },
    ]);
    const roads = linesOf(
      "道路",
      line({ 名称: "G345", 等级: "国道" }),
      line(
        { 等级: "乡道" },
        [
          [
            [105, 33],
            [105.1, 33],
          ],
        ],
        "MultiLineString",
      ),
    );
    expect(roads.map.lines).toMatchObject([
      { kind: "road", name: "G345", grade: 2 },
      {
        kind: "road",
        grade: 3,
        lines: [
          [
            [105, 33],
            [105.1, 33],
          ],
        ],
      },
    ]);
  });

  test("rivers in the file of all layers", () => {
    const topo = {
      type: "Topology",
      arcs: [
        [
          [105, 33],
          [105.1, 33.1],
        ],
      ],
      objects: { 水系: { type: "LineString", arcs: [0], properties: { 名称: "白水江" } } },
    };
    expect(load({ "地图/边界.topojson": JSON.stringify(topo) }).map.lines).toMatchObject([{ name: "白水江" }]);
  });

  test.each<[string, Json, "error" | "warning", string]>([
    [
      "水系",
      polygon({ 名称: "水库" }),
      "error",
      "地图/水系.geojson 水系: 值“水库”的图形类型是面（Polygon），应为线（LineString 或 MultiLineString）。建议：从地图软件重新导出为 GeoJSON（经纬度坐标，线）",
    ],
    ["道路", line({ 名称: "环县路" }, []), "error", "地图/道路.geojson 道路: 值“环县路”没有图形，只有属性"],
    ["道路", line({}, [[105, 33]]), "error", "值“第1个图形”的图形的线不足2个点"],
    [
      "水系",
      line({}, [
        [500000, 3600000],
        [1, 1],
      ]),
      "error",
      "坐标[500000,3600000]不是中国境内的经纬度",
    ],
    [
      "水系",
      line({ 名称: "黄河" }, [
        [103, 36],
        [104, 36.2],
      ]),
      "error",
      "地图/水系.geojson 水系: 所有线（黄河）都在本县范围之外。建议：核对是否用了别县的文件，县.json的坐标系是否与地图一致",
    ],
    [
      "道路",
      line({ 名称: "康武路", 等级: "大路" }),
      "warning",
      "地图/道路.geojson 道路: 值“康武路”的等级“大路”不认识，按一般宽度画。建议：等级填高速公路、国道、省道、县道、乡道、村道",
    ],
  ])("%s %j", (name, feature, severity, message) => {
    const { problems } = linesOf(name, feature);
    const problem = problems.find((each) => each.column === name)!;
    expect(problem.severity).toBe(severity);
    expect(problemText(problem)).toContain(message);
  });

  test("a river of another county in a file of more is left out and named", () => {
    const { map, problems } = linesOf(
      "水系",
      line({ 名称: "白水江" }),
      line({ 名称: "黄河" }, [
        [103, 36],
        [104, 36.2],
      ]),
    );
    expect(map.lines?.map(({ name }) => name)).toEqual(["白水江"]);
    expect(problems.filter(({ column }) => column === "水系").map(problemText)).toEqual([
      "地图/水系.geojson 水系: 1条线在本县范围之外，不画：黄河。建议：如属本县，核对其坐标",
    ]);
  });

  test.each<[Record<string, string>, string]>([
    [{ "地图/村界.geojson": "{" }, "地图/村界.geojson: 文件到末尾仍不完整，可能没有保存完。"],
    [
      { "地图/村界.geojson": '{"type": "FeatureCollection"}' },
      "地图/村界.geojson: 不是 GeoJSON 或 TopoJSON。建议：从地图软件重新导出为 GeoJSON（经纬度坐标）",
    ],
    [
      { "地图/村界.geojson": '{"type": "FeatureCollection", "features": [null]}' },
      "地图/村界.geojson: features 中有不是 Feature 的内容。",
    ],
    [{ "地图/村界.topojson": topology(["村界"], []) }, "地图/村界.topojson: TopoJSON 的弧段或坐标不完整。"],
    [
      { "地图/村界.topojson": topology(["a", "b"]) },
      "地图/村界.topojson: TopoJSON 中没有名为“村界”的对象（现有：a、b）。",
    ],
    [
      { "地图/边界.topojson": topology(["a"]) },
      "地图/边界.topojson: 其中没有名为县界、乡镇界、村界、特困片区、水系、道路的对象（现有：a）。",
    ],
    [
      { "地图/村界.json": topology(["村界"]), "地图/村界.topojson": topology(["村界"]) },
      "地图/村界.topojson: 与“地图/村界.json”是同一份数据，不能同时给两份。",
    ],
    [
      { "地图/边界.topojson": topology(["村界"]), "地图/村界.topojson": topology(["村界"]) },
      "地图/村界.topojson: 与“地图/边界.topojson”中的“村界”重复。",
    ],
  ])("%j", (files, message) => {
    const { problems } = load(files);
    expect(problems[0]?.severity).toBe("error");
    expect(problemText(problems[0]!)).toContain(message);
  });
});
