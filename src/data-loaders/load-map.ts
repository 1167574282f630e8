import type { CountyMap, MapFeature } from "../model/county.ts";
import type { DivisionLevel } from "../model/identifiers.ts";
import { findFile } from "./find-file.ts";
import { joinGeometries, readGeometry } from "./map-geometry.ts";
import { featureCode, featureName, type MapPlace, placeOf } from "./map-join.ts";
import { featuresOf, objectNames, type RawFeature } from "./map-layers.ts";
import { lineLayers, parseLines } from "./map-lines.ts";
import { type Json, parseJson } from "./parse-json.ts";
import type { Problem } from "./problems.ts";
import { readTextFile } from "./read-text-file.ts";
import type { CoordinateSystem } from "./to-cgcs2000.ts";

/** The places of the tables, by the layer that draws them. */
export interface MapPlaces {
  readonly county: readonly MapPlace[];
  readonly townships: readonly MapPlace[];
  readonly villages: readonly MapPlace[];
  readonly specialAreas: readonly MapPlace[];
}

/** 地图/ read. */
export interface LoadedMap {
  readonly map: CountyMap;
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

type Layer = keyof MapPlaces;

const layers: readonly { readonly layer: Layer; readonly name: string; readonly level?: DivisionLevel }[] = [
  { layer: "county", name: "县界", level: "county" },
  { layer: "townships", name: "乡镇界", level: "township" },
  { layer: "villages", name: "村界", level: "village" },
  { layer: "specialAreas", name: "特困片区" },
];

const extensions = ["topojson", "geojson", "json"];

/** The map of a dataset folder. A layer that is absent is empty; a file that cannot be read is an error. */
export function loadMap(
  folder: string,
  files: readonly string[],
  places: MapPlaces,
  system: CoordinateSystem,
): LoadedMap {
  const problems: Problem[] = [];
  const read = new Map<string, Json>();
  const open = (name: string): string | undefined => {
    const found = findFile(files, [`地图/${name}`], extensions);
    problems.push(...found.problems);
    const content = found.file === undefined ? undefined : readTextFile(folder, found.file);
    if (!content || found.file === undefined) return undefined;
    const parsed = "problem" in content ? content : parseJson(content.text, found.file);
    if ("problem" in parsed) problems.push(parsed.problem);
    read.set(found.file, "problem" in parsed ? null : parsed.value);
    return "problem" in parsed ? undefined : found.file;
  };

  const shared = open("边界");
  const sharedNames = shared === undefined ? [] : objectNames(read.get(shared) ?? null);
  const known = [...layers, ...lineLayers].map(({ name }) => name);
  if (shared !== undefined && !known.some((name) => sharedNames.includes(name))) {
    const names = known.join("、");
    problems.push({
      file: shared,
      message: `其中没有名为${names}的对象（现有：${sharedNames.join("、") || "无"}）`,
      fix: "按这些名称给 TopoJSON 的对象命名",
      severity: "error",
    });
  }
  /** The file that has a layer. */
  const fileOf = (name: string): string | undefined => {
    const own = open(name);
    const inShared = sharedNames.includes(name) ? shared : undefined;
    if (own !== undefined && inShared !== undefined) {
      problems.push({
        file: own,
        message: `与“${inShared}”中的“${name}”重复`,
        fix: "只保留其中一份",
        severity: "error",
      });
    }
    return own ?? inShared;
  };
  const map: Record<Layer, readonly MapFeature[]> = { county: [], townships: [], villages: [], specialAreas: [] };
  for (const { layer, name, level } of layers) {
    const file = fileOf(name);
    if (file === undefined) continue;
    const isKnown = (layer === "specialAreas" ? places.county : places[layer]).length > 0;
    const parsed = parseLayer(read.get(file) ?? null, { file, name, level, places: places[layer], isKnown, system });
    map[layer] = parsed.features;
    problems.push(...parsed.problems);
  }
  const land = [map.county, map.townships, map.villages].find((features) => features.length > 0) ?? [];
  const lines = lineLayers.flatMap((layer) => {
    const file = fileOf(layer.name);
    if (file === undefined) return [];
    const parsed = parseLines(read.get(file) ?? null, { file, layer, system, land });
    problems.push(...parsed.problems);
    return parsed.lines;
  });
  return { map: lines.length > 0 ? { ...map, lines } : map, files: [...read.keys()], problems };
}

interface LayerOptions {
  readonly file: string;
  readonly name: string;
  /** Absent for special areas, which have names and no code. */
  readonly level?: DivisionLevel | undefined;
  readonly places: readonly MapPlace[];
  /** Whether the places could be read; else shapes are not told to belong to none. True unless told. */
  readonly isKnown?: boolean;
  readonly system: CoordinateSystem;
}

/** The value of a map file → the features of one layer, each joined to its place, and what was wrong with them. */
export function parseLayer(value: Json, options: LayerOptions): { features: MapFeature[]; problems: Problem[] } {
  const { file, name, level, places, isKnown = true, system } = options;
  const raw = featuresOf(value, name);
  const fix = "从地图软件重新导出为 GeoJSON（经纬度坐标）";
  if ("fault" in raw) return { features: [], problems: [{ file, message: raw.fault, fix, severity: "error" }] };
  const problems: Problem[] = [];
  const features = raw.value.flatMap((item, index): MapFeature[] => {
    const geometry = readGeometry(item.geometry, system);
    const label = featureName(item) || `第${index + 1}个图形`;
    if ("fault" in geometry) {
      problems.push({ file, column: name, value: label, message: `的${geometry.fault}`, fix, severity: "error" });
      return [];
    }
    const place = placeOfLayer(item, options);
    if (!place && isKnown)
      problems.push({
        file,
        column: name,
        value: label,
        message: "在数据表中找不到对应的地方",
        fix: joinHint(level),
        severity: "warning",
      });
    if (!place && name === "县界" && raw.value.length > 1) return [];
    const code = level === undefined ? "" : featureCode(item, level);
    return [{ code: place?.code ?? code, name: place?.name ?? featureName(item), geometry: geometry.value }];
  });
  return { features: merged(features), problems: [...problems, ...undrawn(features, places, file, name)] };
}

const joinHint = (level: DivisionLevel | undefined): string =>
  level === undefined ? "属性“名称”应与县.json中的特困片区名称一致" : "给图形加上属性“代码”，值为区划代码";

/** A lone county outline without any code is the county's. */
function placeOfLayer(item: RawFeature, { level, places, name }: LayerOptions): MapPlace | undefined {
  if (level === undefined) return places.find((place) => place.name === featureName(item));
  const isNameless = featureCode(item, level) === "" && featureName(item) === "";
  return name === "县界" && isNameless ? places[0] : placeOf(item, level, places);
}

/** Parts of one place drawn as several features become one feature. */
function merged(features: readonly MapFeature[]): MapFeature[] {
  const groups = Map.groupBy(features, ({ code, name }) => `${code} ${name}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, geometry: joinGeometries(group.map(({ geometry }) => geometry)) }] : [];
  });
}

function undrawn(features: readonly MapFeature[], places: readonly MapPlace[], file: string, name: string): Problem[] {
  const drawn = new Set(features.map((feature) => `${feature.code} ${feature.name}`));
  const absent = places.filter((place) => !drawn.has(`${place.code} ${place.name}`));
  if (absent.length === 0) return [];
  const examples = absent
    .slice(0, 5)
    .map((place) => place.name)
    .join("、");
  const more = absent.length > 5 ? "等" : "";
  return [
    {
      file,
      column: name,
      message: `缺少${absent.length}个地方的图形：${examples}${more}`,
      fix: "补画这些图形，或核对其代码、名称",
      severity: "warning",
    },
  ];
}
