import { createRequire } from "node:module";
import proj4 from "proj4";
import { describe, expect, test } from "vitest";
import { encodeGb18030 } from "../gb18030.ts";
import { codeOf, loadOffice, NAMES, RIGHT, ringOf } from "./office-maps.ts";
import { type ShapefileRecord, writeShapefile } from "./write-shapefile.ts";

// The package hides its own types from modules.
const { zipSync } = createRequire(import.meta.url)("fflate") as {
  zipSync: (files: Record<string, Uint8Array>) => Uint8Array;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const GBK = encodeGb18030;

const records = (move = (position: [number, number]): [number, number] => position): ShapefileRecord[] =>
  NAMES.map((name, index) => ({ ring: ringOf(index).map(move), values: [codeOf(index), name] }));

function shapefile(fields: readonly string[], rows = records(), encode: (text: string) => Uint8Array = GBK) {
  const { shp, dbf } = writeShapefile(fields, rows, encode);
  return { "地图/村界.shp": shp, "地图/村界.dbf": dbf };
}

const wkt = (name: string, datum: string, spheroid: string, easting: number): string =>
  `PROJCS["${name}",GEOGCS["GCS_${datum}",DATUM["D_${datum}",SPHEROID["${spheroid}]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",${easting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;
const CGCS = `CGCS2000",6378137.0,298.257222101`;

const plane = (easting: number, ellipsoid = "+ellps=GRS80") =>
  proj4(`+proj=tmerc +lat_0=0 +lon_0=105 +k=1 +x_0=${easting} +y_0=0 ${ellipsoid} +units=m`);
const inPlane = (easting: number, ellipsoid?: string) => {
  const { forward } = plane(easting, ellipsoid);
  return records((position) => forward(position) as [number, number]);
};

describe("shapefiles", () => {
  test.each<[string, readonly string[], (text: string) => Uint8Array, Record<string, string>]>([
    ["GBK without .cpg", ["代码", "名称"], GBK, {}],
    ["GBK with .cpg", ["XZQDM", "XZQMC"], GBK, { "地图/村界.cpg": "936" }],
    ["UTF-8 with .cpg", ["ZLDWDM", "ZLDWMC"], utf8, { "地图/村界.cpg": "UTF-8" }],
    ["a .cpg that is not true", ["行政村代码", "行政村名称"], GBK, { "地图/村界.cpg": "UTF-8" }],
    ["names of fields cut off within a letter", ["行政村代码", "村庄的名称"], utf8, {}],
  ])("%s", (_, fields, encode, more) => {
    const { drawn, problems, read } = loadOffice({
      ...shapefile(fields, records(), encode),
      ...more,
      "地图/村界.shx": "",
    });
    expect(problems).toEqual([]);
    expect(drawn).toEqual(RIGHT);
    expect(read).toHaveLength(3 + Object.keys(more).length);
  });

  test.each<[string, string, number, string | undefined]>([
    ["CGCS2000", wkt("CGCS2000_3_Degree_GK_Zone_35", "China_2000", CGCS, 35500000), 35500000, undefined],
    ["CGCS2000", wkt("CGCS2000_3_Degree_GK_CM_105E", "China_2000", CGCS, 500000), 500000, undefined],
  ])("a projected one in %s by its .prj", (_, prj, easting, said) => {
    const { drawn, problems } = loadOffice({
      ...shapefile(["XZQDM", "XZQMC"], inPlane(easting)),
      "地图/村界.prj": prj,
    });
    expect(problems).toEqual(said === undefined ? [] : [said]);
    expect(drawn).toEqual(RIGHT);
  });

  test("the datum of 1980 is drawn and named", () => {
    const rows = inPlane(500000, "+a=6378140 +rf=298.257");
    const prj = wkt("Xian_1980_3_Degree_GK_CM_105E", "Xian_1980", 'Xian_1980",6378140.0,298.257', 500000);
    const { drawn, problems } = loadOffice({ ...shapefile(["XZQDM", "XZQMC"], rows), "地图/村界.prj": prj });
    expect(drawn).toEqual(RIGHT);
    expect(problems).toEqual([
      "warning 地图/村界.shp 村界: 是1980西安坐标系，与CGCS2000相差几十到一百多米（A0图上约1毫米），没有改正。建议：只作示意的可不改；要准确的请自然资源（国土）部门转换为CGCS2000",
    ]);
  });

  test.each<[number, string]>([
    [35500000, "带号35（3度带，中央经线105°）"],
    [18500000, "带号18（6度带，中央经线105°）"],
  ])("without .prj by the zone in the easting: %j", (easting, zone) => {
    const { drawn, problems } = loadOffice(shapefile(["XZQDM", "XZQMC"], inPlane(easting)));
    expect(drawn).toEqual(RIGHT);
    expect(problems).toEqual([
      `warning 地图/村界.shp 村界: 没有写明坐标系，按坐标中的${zone}换算。建议：核对图上的位置；导出时选经纬度坐标（CGCS2000），或带上同名的 .prj 文件`,
    ]);
  });

  test("metres without a zone, or with a .prj that nobody knows, are one error", () => {
    const rows = inPlane(500000);
    const [first = []] = rows[0]!.ring!;
    const fix =
      '建议：从地图软件重新导出为经纬度坐标（CGCS2000）；或带上同名的 .prj 文件；或在县.json中写明，如 "坐标系": {"村界": "中央经线105"}';
    const plain = loadOffice(shapefile(["XZQDM", "XZQMC"], rows));
    expect(plain.problems).toEqual([
      `error 地图/村界.shp 村界: 的坐标[${first.join(",")}]不是中国境内的经纬度，是以米为单位的投影坐标，但没有写明中央经线。${fix}`,
    ]);
    const unknown = loadOffice({
      ...shapefile(["XZQDM", "XZQMC"], rows),
      "地图/村界.prj": 'LOCAL_CS["县城独立坐标系"]',
    });
    expect(unknown.problems).toEqual([
      `error 地图/村界.shp 村界: 的坐标[${first.join(",")}]不是经纬度，写明的坐标系“县城独立坐标系”不认识。${fix}`,
    ]);
    expect(unknown.map.villages).toEqual([]);
  });

  test("Web Mercator without a word of it is not taken for a zone of the far west", () => {
    const rows = records(([x, y]) => [((x + 15) * 20037508.342789244) / 180, y * 120000]);
    const { problems, map } = loadOffice(shapefile(["XZQDM", "XZQMC"], rows));
    expect(map.villages).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("是以米为单位的投影坐标，但没有写明中央经线");
  });

  test("the meridian may be given for one map", () => {
    const systems = { tables: "CGCS2000", usual: "CGCS2000", maps: { 村界: "中央经线105" } } as const;
    const { drawn, problems } = loadOffice(shapefile(["XZQDM", "XZQMC"], inPlane(500000)), { systems });
    expect(problems).toEqual([]);
    expect(drawn).toEqual(RIGHT);
  });

  test("a record without shape, a missing table, one cut off, and a damaged file", () => {
    const whole = shapefile(["代码", "名称"]);
    const withEmpty = shapefile(["代码", "名称"], [...records(), { values: ["", "飞地"] }]);
    expect(loadOffice(withEmpty).problems).toEqual([
      "warning 地图/村界.shp 村界: 值“飞地”没有图形（属性表中有这条记录，没有对应的图形），没有画。建议：补画图形，或从地图文件中删去这条记录",
    ]);
    expect(loadOffice({ "地图/村界.shp": whole["地图/村界.shp"] }).problems).toEqual([
      "warning 地图/村界.shp: 缺少同名的 .dbf 文件，图形没有名称和代码。建议：把 .shp、.dbf、.prj、.cpg 几个同名文件一起放进“地图”文件夹",
      "error 地图/村界.shp 村界: 没有一个图形能按代码或名称与行政村表对上。图形没有任何属性。建议：给图形加上属性“代码”，值为区划代码；或核对是否用了别处的地图",
    ]);
    const damaged =
      "error 地图/村界.shp: 本文件或同名的 .dbf 已损坏、没有复制完。建议：重新复制 .shp、.dbf、.shx、.prj 几个同名文件，或从地图软件重新导出";
    expect(loadOffice({ ...whole, "地图/村界.dbf": whole["地图/村界.dbf"].subarray(0, 150) }).problems).toEqual([
      damaged,
    ]);
    expect(loadOffice({ ...whole, "地图/村界.shp": whole["地图/村界.shp"].subarray(0, 90) }).problems).toEqual([
      damaged,
    ]);
    expect(loadOffice({ ...whole, "地图/村界.shp": whole["地图/村界.shp"].subarray(0, 300) }).problems).toEqual([
      damaged,
    ]);
  });
});

describe("KML", () => {
  const placemark = (index: number, inside: string, shape = "Polygon"): string => {
    const coordinates = ringOf(index)
      .map(([x, y]) => `${x},${y},0`)
      .join(" ");
    const polygon = `<Polygon><outerBoundaryIs><LinearRing><coordinates>${coordinates}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
    const label = "<Point><coordinates>105,33,0</coordinates></Point>";
    return `<Placemark>${inside}${shape === "Multi" ? `<MultiGeometry>${label}${polygon}</MultiGeometry>` : polygon}</Placemark>`;
  };
  const kml = (...placemarks: string[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join("")}</Document></kml>`;
  const byName = kml(...NAMES.map((name, index) => placemark(index, `<name>${name}</name>`)));

  test.each<[string, string]>([
    ["by name", byName],
    [
      "with labels in collections",
      kml(...NAMES.map((name, index) => placemark(index, `<name>${name}</name>`, "Multi"))),
    ],
    [
      "by extended data",
      kml(
        ...NAMES.map((_, index) =>
          placemark(
            index,
            `<name>${index}</name><ExtendedData><SchemaData schemaUrl="#a"><SimpleData name="XZQDM">${codeOf(index)}</SimpleData></SchemaData></ExtendedData>`,
          ),
        ),
      ),
    ],
    [
      "by the table in the description",
      kml(
        ...NAMES.map((_, index) =>
          placemark(
            index,
            `<description><![CDATA[<table><tr><td>XZQDM</td><td>${codeOf(index)}</td></tr></table>]]></description>`,
          ),
        ),
      ),
    ],
  ])("%s", (_, text) => {
    const { drawn, problems } = loadOffice({ "地图/村界.kml": text });
    expect(problems).toEqual([]);
    expect(drawn).toEqual(RIGHT);
  });

  test("in a KMZ", () => {
    const { drawn, problems } = loadOffice({ "地图/村界.kmz": zipSync({ "doc.kml": utf8(byName) }) });
    expect(problems).toEqual([]);
    expect(drawn).toEqual(RIGHT);
  });

  test("one cut off, and an archive without", () => {
    expect(loadOffice({ "地图/村界.kml": byName.slice(0, 300) }).problems).toEqual([
      "error 地图/村界.kml: 不是完整的 KML 文件。建议：从地图软件重新导出为 KML 或 GeoJSON",
    ]);
    expect(loadOffice({ "地图/村界.kmz": zipSync({ "a.txt": utf8("x") }) }).problems).toEqual([
      "error 地图/村界.kmz: 其中没有完整的 KML 文件。建议：用解压软件解开，把其中的 .kml 放进“地图”文件夹；或从地图软件重新导出为 KML 或 GeoJSON",
    ]);
  });
});

test("maps that nothing reads are named with what to do", () => {
  const { problems, read } = loadOffice({
    "地图/村界.gpkg": "x",
    "地图/康县.gdb/a1.gdbtable": "x",
    "地图/康县.gdb/a2.gdbtable": "x",
    "地图/村界.zip": "x",
    "地图/行政村界.geojson": "{}",
    "地图/2014/乡镇界.shp": "x",
    "村界.kml": "x",
    "地图/说明.pdf": "x",
  });
  expect(problems.map((problem) => problem.slice(0, problem.indexOf("建议：") + 21))).toEqual([
    "warning 地图/村界.gpkg: 程序读不了 .gpkg 文件，没有用到。建议：在 QGIS 或 ArcGIS 中打",
    "warning 地图/康县.gdb: 程序读不了 .gdb 文件，没有用到。建议：在 QGIS 或 ArcGIS 中打",
    "warning 地图/村界.zip: 程序读不了 .zip 文件，没有用到。建议：用解压软件解开，把其中的地图文件放进",
    "warning 地图/行政村界.geojson: 地图文件的名称不是边界、县界、乡镇界、村界、特困片区、水系、道路，没有用到。建议：如是“村界”，改名为 村界.geoj",
    "warning 地图/2014/乡镇界.shp: 地图文件不能放在“地图”的下级文件夹里，没有用到。建议：移到“地图”文件夹里",
    "warning 村界.kml: 地图文件不在“地图”文件夹里，没有用到。建议：移到“地图”文件夹里",
  ]);
  expect(read).not.toContain("地图/说明.pdf");
});

test("a map that is too large: how to make it smaller, and nothing else", () => {
  const { problems } = loadOffice({
    "地图/村界.geojson": `{"type":"FeatureCollection","features":[]}${" ".repeat(61_000_000)}`,
  });
  expect(problems).toEqual([
    "error 地图/村界.geojson: 文件有61MB，超过60MB的上限。建议：只留本县的图形，并在地图软件中减少节点后重新导出：QGIS 用“简化”，ArcGIS 用“简化面”，mapshaper 用 Simplify（保留一成左右的节点，A0图上看不出差别）",
  ]);
});
