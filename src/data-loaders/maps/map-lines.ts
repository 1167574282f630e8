import type { Position } from "geojson";
import type { MapFeature, MapLine, MapWay } from "../../model/county-map.ts";
import type { Json } from "../parse-json.ts";
import type { Problem } from "../problems.ts";
import { coordinateReader } from "./coordinate-reader.ts";
import { boxOf, isIn } from "./map-box.ts";
import { readLines } from "./map-geometry.ts";
import { propertyUnder } from "./map-keys.ts";
import { featuresOf, type RawFeature } from "./map-layers.ts";
import type { MapSystem } from "./map-system.ts";
import { readShapes } from "./read-shapes.ts";
import { someNames } from "./shapes-problem.ts";
import type { CoordinateSystem } from "./to-cgcs2000.ts";

/** Layers of lines by the name of their file, with the words for each grade, the most important first. */
export const lineLayers: readonly {
  readonly name: string;
  readonly kind: MapWay["kind"];
  readonly grades: readonly (readonly string[])[];
}[] = [
  {
    name: "水系",
    kind: "river",
    grades: [
      ["干流", "1", "一级"],
      ["支流", "2", "二级"],
      ["溪沟", "3", "三级"],
    ],
  },
  {
    name: "道路",
    kind: "road",
    grades: [
      ["高速公路", "1"],
      ["国道", "省道", "2"],
      ["县道", "乡道", "村道", "3"],
    ],
  },
];

/** A line without a grade, or with an unknown one, is neither the widest nor the thinnest. */
const USUAL = 2;

interface LineOptions {
  readonly file: string;
  readonly layer: (typeof lineLayers)[number];
  readonly system: CoordinateSystem;
  readonly ownSystem?: MapSystem | undefined;
  readonly crs?: string | undefined;
  /** Features that draw the county; lines far from all of them are not its own. */
  readonly land: readonly MapFeature[];
}

/** What a line may write its name and grade under. */
const NAMES = ["名称", "name", "MC", "河流名称", "道路名称", "路名"];
const GRADES = ["等级", "grade"];

/** The value of a map file → its lines as far as they come near the county, and what was wrong with them. */
export function parseLines(
  value: Json,
  { file, layer, system: usual, ownSystem: own, crs, land }: LineOptions,
): {
  lines: MapLine[];
  problems: Problem[];
} {
  const { name: column, kind } = layer;
  const raw = featuresOf(value, column);
  const fix = "从地图软件重新导出为 GeoJSON（经纬度坐标，线）";
  if ("fault" in raw) return { lines: [], problems: [{ file, message: raw.fault, fix, severity: "error" }] };
  const coordinates = coordinateReader(raw.value, { crs, usual, own, name: column });
  if ("fault" in coordinates) {
    const message = `的${coordinates.fault}`;
    return { lines: [], problems: [{ file, column, message, fix: coordinates.fix, severity: "error" }] };
  }
  const { convert, doubts } = coordinates;
  const nameOf = (feature: RawFeature) => propertyUnder(feature, NAMES);
  const { shapes, problems: faults } = readShapes(raw.value, { file, column, nameOf, read: readLines, convert, fix });
  const problems: Problem[] = doubts.map((doubt) => ({ file, column, ...doubt, severity: "warning" }));
  problems.push(...faults);
  const read = shapes.map(({ feature, label, geometry }): { line: MapLine; label: string } => {
    const word = propertyUnder(feature, GRADES);
    const found = layer.grades.findIndex((words) => words.includes(word));
    if (word !== "" && found < 0) problems.push(unknownGrade(file, layer, label, word));
    const grade = (found < 0 ? USUAL : found + 1) as MapWay["grade"];
    return { line: { kind, grade, name: nameOf(feature), lines: geometry }, label };
  });
  const near = read.filter(({ line }) => comesNear(line.lines, land));
  const far = read.filter((each) => !near.includes(each)).map(({ label }) => label);
  if (far.length > 0) problems.push(outside(file, column, far, near.length === 0));
  return { lines: near.map(({ line }) => line), problems };
}

function unknownGrade(file: string, { name, grades }: LineOptions["layer"], label: string, word: string): Problem {
  return {
    file,
    column: name,
    value: label,
    message: `的等级“${word}”不认识，按一般宽度画`,
    fix: `等级填${grades.flatMap((words) => words.filter((each) => !/\d|级$/.test(each))).join("、")}`,
    severity: "warning",
  };
}

/** Lines that only belong to other counties are left out; a file of nothing else is a mistake. */
function outside(file: string, column: string, labels: readonly string[], isAll: boolean): Problem {
  const named = someNames(labels);
  return {
    file,
    column,
    message: isAll ? `所有线（${named}）都在本县范围之外` : `${labels.length}条线在本县范围之外，不画：${named}`,
    fix: isAll ? "核对是否用了别县的文件，县.json的坐标系是否与地图一致" : "如属本县，核对其坐标",
    severity: isAll ? "error" : "warning",
  };
}

function comesNear(lines: readonly (readonly Position[])[], land: readonly MapFeature[]): boolean {
  if (land.length === 0) return true;
  const box = boxOf(land);
  return lines.some((line) => line.some((position) => isIn(box, position)));
}
