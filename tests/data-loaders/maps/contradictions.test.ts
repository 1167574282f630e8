import { describe, expect, test } from "vitest";
import type { CoordinateSystems } from "../../../src/data-loaders/maps/map-system.ts";
import { toCgcs2000 } from "../../../src/data-loaders/maps/to-cgcs2000.ts";
import type { Json } from "../../../src/data-loaders/parse-json.ts";
import { codeOf, collection, loadOffice, NAMES, places, RIGHT, ringOf, village } from "./office-maps.ts";

const geojson = (...features: Json[]) => ({ "地图/村界.geojson": collection(features) });
const whole = NAMES.map((name, index) => village(index, { 代码: codeOf(index), 名称: name }));
const FIX = "建议：核对图形的代码是哪一年的区划代码，改成与数据表一致";

describe("codes of another year", () => {
  const shifted = NAMES.map((name, index) => village(index, { 代码: codeOf((index + 1) % 3), 名称: name }));
  const named = [1, 2, 0].map(
    (code, index) =>
      `warning 地图/村界.geojson 村界: 值“${NAMES[index]}”的代码“${codeOf(code)}”在行政村表中是“${NAMES[code]}”，已按名称对应。${FIX}`,
  );

  test.each([true, false])("every shape is named and drawn as its name says, positions known: %j", (positioned) => {
    const { drawn, problems } = loadOffice(geojson(...shifted), { at: places(positioned) });
    expect(problems).toEqual(named);
    expect(drawn).toEqual(RIGHT);
  });

  test("names in the wrong order do not win over the positions of the villages", () => {
    const renamed = NAMES.map((_, index) => village(index, { 代码: codeOf(index), 名称: NAMES[(index + 1) % 3]! }));
    const { drawn, problems } = loadOffice(geojson(...renamed));
    expect(drawn).toEqual(RIGHT);
    expect(problems).toHaveLength(3);
    expect(problems[0]).toContain(`值“罗家沟村”的代码“${codeOf(0)}”在行政村表中是“杨河坝村”，已按代码画成“杨河坝村”`);
  });

  test("without names the positions tell", () => {
    const { problems } = loadOffice(
      geojson(...NAMES.map((_, index) => village(index, { 代码: codeOf((index + 1) % 3) }))),
    );
    expect(problems).toHaveLength(3);
    expect(problems).toContain(
      "warning 地图/村界.geojson 村界: 值“罗家沟村”的经纬度不在它自己的图形里，而在“中寨村”的图形里。建议：核对图形的代码、名称是否与图形对应，或行政村表中的经度、纬度",
    );
  });

  test("a name that no village has", () => {
    const { drawn, problems } = loadOffice(
      geojson(village(0, { 代码: codeOf(0), 名称: "青杠坪村" }), ...whole.slice(1)),
    );
    expect(drawn).toEqual(RIGHT);
    expect(problems).toEqual([
      `warning 地图/村界.geojson 村界: 值“青杠坪村”的代码“${codeOf(0)}”在行政村表中是“杨河坝村”，已按代码画成“杨河坝村”。${FIX}`,
    ]);
  });

  test.each([
    "杨河坝",
    "杨河坝村民委员会",
    "杨河坝行政村",
    "城关镇杨河坝村",
    " 杨河坝 村",
    "未命名多边形",
    "Polygon 7",
    "12",
  ])("%j is no other name", (name) => {
    const { drawn, problems } = loadOffice(geojson(village(0, { 代码: codeOf(0), 名称: name }), ...whole.slice(1)));
    expect(problems).toEqual([]);
    expect(drawn).toEqual(RIGHT);
  });
});

describe("shapes and villages", () => {
  test("two shapes of one code are told apart by their names", () => {
    const { drawn, problems } = loadOffice(
      geojson(whole[0]!, whole[1]!, village(2, { 代码: codeOf(0), 名称: NAMES[2] })),
    );
    expect(drawn).toEqual(RIGHT);
    expect(problems).toEqual([
      `warning 地图/村界.geojson 村界: 代码 ${codeOf(0)} 出现在两个图形（杨河坝村、中寨村），其中中寨村已按名称对应。建议：核对这些图形的代码，一个地方一个代码`,
    ]);
  });

  test("parts of one village are one, and a village drawn twice is named", () => {
    const exclave = {
      ...(village(0, { 代码: codeOf(0), 名称: NAMES[0] }) as object),
      geometry: { type: "Polygon", coordinates: [ringOf(0).map(([x, y]) => [x, y + 0.5])] },
    };
    expect(loadOffice(geojson(...whole, exclave)).problems).toEqual([]);
    const twice = loadOffice(geojson(...whole, whole[0]!));
    expect(twice.drawn).toEqual(RIGHT);
    expect(twice.map.villages[0]?.geometry.type).toBe("Polygon");
    expect(twice.problems).toEqual([
      "warning 地图/村界.geojson 村界: 值“杨河坝村”有2个图形，互相重叠。建议：同一个地方只留一个图形（飞地除外）",
    ]);
  });

  test("a name that two villages have is settled by their positions", () => {
    const at = places();
    const twins = { ...at, villages: at.villages.map((place) => ({ ...place, name: "上街村" })) };
    const { drawn, problems } = loadOffice(geojson(...NAMES.map((_, index) => village(index, { 名称: "上街村" }))), {
      at: twins,
    });
    expect(problems).toEqual([]);
    expect(drawn.map((each) => each.split(" ")[0])).toEqual([0, 1, 2].map(codeOf));
  });

  test("a position just over the border is not told", () => {
    const at = places();
    const villages = at.villages.map((place, index) =>
      index === 0 ? { ...place, position: [105.104, 33.05] } : place,
    );
    expect(loadOffice(geojson(...whole), { at: { ...at, villages } }).problems).toEqual([]);
    const far = at.villages.map((place, index) => (index === 0 ? { ...place, position: [105.15, 33.05] } : place));
    expect(loadOffice(geojson(...whole), { at: { ...at, villages: far } }).problems).toHaveLength(1);
  });
});

describe("properties", () => {
  test.each<[string, (index: number) => { readonly [key: string]: Json }]>([
    ["of surveys", (index) => ({ OBJECTID: index, XZQDM: codeOf(index), XZQMC: NAMES[index]! })],
    ["of surveys with 19 digits", (index) => ({ ZLDWDM: `${codeOf(index)}0000000`, ZLDWMC: NAMES[index]! })],
    [
      "of our own headers",
      (index) => ({ 行政村代码: codeOf(index), 行政村名称: NAMES[index]!, 乡镇代码: "621224100" }),
    ],
    ["of earth viewers", (index) => ({ Name: NAMES[index]! })],
    ["in other case", (index) => ({ xzqdm: Number(codeOf(index)) })],
    ["of any name, by what they hold", (index) => ({ BM: codeOf(index), 村庄: NAMES[index]! })],
    ["beside a number that is none", (index) => ({ id: index + 1, name: NAMES[index]! })],
  ])("%s", (_, properties) => {
    const { drawn, problems } = loadOffice(geojson(...NAMES.map((_name, index) => village(index, properties(index)))));
    expect(problems).toEqual([]);
    expect(drawn).toEqual(RIGHT);
  });

  test("where nothing joins, the message says what the shapes have", () => {
    const { problems } = loadOffice(geojson(village(0, { OBJECTID: 1, 图斑编号: "A12", Shape_Area: 1.5 })));
    expect(problems).toEqual([
      "error 地图/村界.geojson 村界: 没有一个图形能按代码或名称与行政村表对上。图形的属性有（以第一个图形为例）：OBJECTID=1、图斑编号=A12。建议：给图形加上属性“代码”，值为区划代码；或核对是否用了别处的地图",
    ]);
  });

  test("without the table of villages nothing is said of shapes that find none", () => {
    const at = { ...places(), villages: [], incomplete: ["villages"] as const };
    expect(loadOffice(geojson(...whole), { at }).problems).toEqual([]);
  });

  test.each<Json>([{}, { name: "未命名多边形" }, { Name: "县界" }, { 代码: 621224 }, { 名称: "甘肃省陇南市康县" }])(
    "a lone outline with %j is the county's",
    (properties) => {
      const outline = collection([village(0, properties as { readonly [key: string]: Json })]);
      const { map, problems } = loadOffice({ "地图/县界.geojson": outline });
      expect(problems).toEqual([]);
      expect(map.county).toMatchObject([{ code: "621224", name: "康县" }]);
    },
  );

  test("the outline of another county is an error", () => {
    const { problems } = loadOffice({ "地图/县界.geojson": collection([village(0, { 名称: "武都区" })]) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("error 地图/县界.geojson 县界: 没有一个图形能按代码或名称与县.json对上");
  });
});

describe("geometries", () => {
  const geometry = (of: Json, name: string): Json => ({ type: "Feature", properties: { 名称: name }, geometry: of });
  const polygonOf = (index: number): Json => ({ type: "Polygon", coordinates: [ringOf(index)] });
  const point: Json = { type: "Point", coordinates: [105, 33] };

  test("of collections the areas are taken, and points beside areas are left out", () => {
    const collected = geometry({ type: "GeometryCollection", geometries: [point, polygonOf(0)] }, NAMES[0]);
    const { drawn, problems } = loadOffice(geojson(collected, whole[1]!, whole[2]!, geometry(point, "中寨村")));
    expect(drawn).toEqual(RIGHT);
    expect(problems).toEqual([
      "warning 地图/村界.geojson 村界: 值“中寨村”的图形类型是点（Point），应为面（Polygon 或 MultiPolygon），没有画。建议：不需要的可删去；需要的改画成这一种图形",
    ]);
  });

  test.each<Json>([null, { type: "Polygon", coordinates: [] }, { type: "GeometryCollection", geometries: [] }])(
    "a record with %j as geometry is left out with a warning, and its village not told twice",
    (of) => {
      const { drawn, problems } = loadOffice(geojson(whole[0]!, whole[1]!, geometry(of, NAMES[2])));
      expect(drawn).toEqual(RIGHT.slice(0, 2));
      expect(problems).toEqual([
        "warning 地图/村界.geojson 村界: 值“中寨村”没有图形（属性表中有这条记录，没有对应的图形），没有画。建议：补画图形，或从地图文件中删去这条记录",
      ]);
    },
  );

  test("a map of nothing but points, and one of nothing, bring one message each", () => {
    const { problems } = loadOffice(geojson(...NAMES.map((name) => geometry(point, name))));
    expect(problems).toEqual([
      "error 地图/村界.geojson 村界: 3个图形（杨河坝村、罗家沟村、中寨村）的图形类型是点（Point），应为面（Polygon 或 MultiPolygon）。建议：从地图软件重新导出为 GeoJSON（经纬度坐标）",
    ]);
    expect(loadOffice(geojson()).problems).toEqual([
      "warning 地图/村界.geojson 村界: 文件中没有任何图形。建议：重新导出，或删去这个文件",
    ]);
  });
});

describe("coordinates", () => {
  const moved = (move: (position: [number, number]) => readonly number[]): Json[] =>
    NAMES.map((name, index) => ({
      type: "Feature",
      properties: { 代码: codeOf(index), 名称: name },
      geometry: { type: "Polygon", coordinates: [ringOf(index).map((position) => [...move(position)])] },
    }));

  test("latitude first is turned round and named", () => {
    const { drawn, problems } = loadOffice(geojson(...moved(([x, y]) => [y, x])));
    expect(drawn).toEqual(RIGHT);
    expect(problems).toEqual([
      "warning 地图/村界.geojson 村界: 坐标是先纬度后经度，已对调后画出。建议：核对图上的位置；再导出时应先经度后纬度",
    ]);
  });

  test.each(["urn:ogc:def:crs:EPSG::3857", "EPSG:3857"])("a crs member %s", (crs) => {
    const mercator = moved(([x, y]) => [
      (x * 20037508.342789244) / 180,
      (Math.log(Math.tan(((90 + y) * Math.PI) / 360)) / Math.PI) * 20037508.342789244,
    ]);
    const { drawn, problems } = loadOffice({ "地图/村界.geojson": collection(mercator, crs) });
    expect(problems).toEqual([]);
    expect(drawn).toEqual(RIGHT);
  });

  const systemsOf = (changes: Partial<CoordinateSystems>): CoordinateSystems => ({
    tables: "CGCS2000",
    usual: "CGCS2000",
    maps: {},
    ...changes,
  });

  test("a system for one map leaves the others alone", () => {
    const county = collection([village(0, {})]);
    const files = { ...geojson(...whole), "地图/县界.geojson": county };
    const { drawn, map, problems } = loadOffice(files, { systems: systemsOf({ maps: { 村界: "GCJ02" } }) });
    expect(problems).toEqual([]);
    expect(drawn[0]).toContain(toCgcs2000([105, 33], "GCJ02")[0]!.toFixed(3));
    expect(map.county[0]?.geometry.coordinates[0]).toContainEqual([105, 33]);
  });

  test("a file that says it is surveyed is not shifted with the tables, and said so", () => {
    const files = { "地图/村界.geojson": collection(whole, "urn:ogc:def:crs:EPSG::4490") };
    const { drawn, problems } = loadOffice(files, { systems: systemsOf({ tables: "GCJ02", usual: "GCJ02" }) });
    expect(drawn).toEqual(RIGHT);
    expect(problems).toEqual([
      "warning 地图/村界.geojson 村界: 文件写明是CGCS2000，与县.json的坐标系“GCJ02”不同，按文件写明的画。建议：核对图上的位置；如文件写得不对，在县.json的“坐标系”中按地图分别写明",
    ]);
  });
});
