import type { MapFeature } from "../../model/county.ts";
import type { DivisionLevel } from "../../model/identifiers.ts";
import type { Json } from "../parse-json.ts";
import type { Problem } from "../problems.ts";
import { codeContradictions, misplacedPositions, overlaidShapes } from "./contradictions.ts";
import { coordinateReader } from "./coordinate-reader.ts";
import { nothingJoined, tableOf, undrawn, unplaced } from "./layer-problems.ts";
import { joinGeometries, readGeometry } from "./map-geometry.ts";
import { featureCode, featureName, isPlaceName, placesNamed } from "./map-join.ts";
import { layerKeys } from "./map-keys.ts";
import { featuresOf, type RawFeature } from "./map-layers.ts";
import type { MapPlace } from "./map-place.ts";
import type { MapSystem } from "./map-system.ts";
import { readShapes } from "./read-shapes.ts";
import { type Settled, type Shape, settlePlaces } from "./settle-places.ts";
import type { CoordinateSystem } from "./to-cgcs2000.ts";

/** A layer of areas, and what is known about it. */
export interface LayerOptions {
  readonly file: string;
  readonly name: string;
  /** Absent for special areas, which have names and no code. */
  readonly level?: DivisionLevel | undefined;
  readonly places: readonly MapPlace[];
  /** Whether `places` are all there are: without the table nothing can be said about shapes that find no place. */
  readonly isComplete?: boolean | undefined;
  readonly system: CoordinateSystem;
  readonly ownSystem?: MapSystem | undefined;
  readonly crs?: string | undefined;
}

const FIX = "从地图软件重新导出为 GeoJSON（经纬度坐标）";

/** The value of a map file → the features of one layer, each joined to its place, and what was wrong with them. */
export function parseLayer(value: Json, options: LayerOptions): { features: MapFeature[]; problems: Problem[] } {
  const { file, name, level, places } = options;
  const where = { file, column: name };
  const raw = featuresOf(value, name);
  if ("fault" in raw) return failed({ file, message: raw.fault, fix: FIX, severity: "error" });
  if (raw.value.length === 0) {
    return failed({ ...where, message: "文件中没有任何图形", fix: "重新导出，或删去这个文件", severity: "warning" });
  }
  const { system: usual, ownSystem: own, crs } = options;
  const coordinates = coordinateReader(raw.value, { crs, usual, own, name });
  if ("fault" in coordinates) {
    return failed({ ...where, message: `的${coordinates.fault}`, fix: coordinates.fix, severity: "error" });
  }
  const keys = layerKeys(raw.value, level, places);
  const nameOf = (feature: RawFeature) => featureName(feature, keys);
  const { convert } = coordinates;
  const read = readShapes(raw.value, { ...where, nameOf, read: readGeometry, convert, fix: FIX });
  const shapeOf = (feature: RawFeature, geometry: Shape["geometry"], label: string) => {
    const code = level === undefined ? "" : featureCode(feature, level, keys);
    const named = nameOf(feature);
    const isCountys = name === "县界" && code === "" && isOutline(named, raw.value.length);
    const byCode = isCountys ? places[0] : places.find((place) => code !== "" && place.code === code);
    const byName = placesNamed(named, feature, places);
    const ownName = byName.length > 0 || (isPlaceName(named) && !isCountys) ? named : "";
    return { feature, code, name: ownName, label, geometry, byCode, byName };
  };
  const shapes = read.shapes.map(({ feature, geometry, label }) => shapeOf(feature, geometry, label));
  const settled = settlePlaces(shapes);
  const doubts = coordinates.doubts.map((doubt): Problem => ({ ...where, ...doubt, severity: "warning" }));
  const problems = [...doubts, ...read.problems];
  const drawn = settled.filter(({ place }) => place || name !== "县界" || raw.value.length === 1);
  const features = merged(drawn);
  if (options.isComplete === false || shapes.length === 0) return { features, problems };

  const isJoined = settled.some(({ place, shape }) => place !== undefined || shape.byName.length > 0);
  if (!isJoined && places.length > 0)
    return { features, problems: [...problems, nothingJoined(raw.value, where, level)] };
  const lost = read.lost.flatMap((feature) => {
    const { byCode, byName } = shapeOf(feature, { type: "Polygon", coordinates: [] }, "");
    return byCode ?? byName;
  });
  const told = { ...where, table: tableOf(level) };
  return {
    features,
    problems: [
      ...problems,
      ...unplaced(settled, where, level),
      ...codeContradictions(settled, told),
      ...overlaidShapes(settled, told),
      ...misplacedPositions(placedShapes(settled), told),
      ...undrawn(
        settled,
        places.filter((place) => !lost.includes(place)),
        where,
      ),
    ],
  };
}

/** Whether a shape without code of the county's layer is the county, whatever a lone outline is called (未命名多边形). */
const isOutline = (name: string, shapes: number): boolean => name === "" || (shapes === 1 && !/[县区市旗]$/.test(name));

const failed = (problem: Problem) => ({ features: [], problems: [problem] });

/** Parts of one place drawn as several features become one feature; the same part twice is there once. */
function merged(settled: readonly Settled<Shape>[]): MapFeature[] {
  const groups = Map.groupBy(
    settled,
    ({ place, shape }) => `${place?.code ?? shape.code} ${place?.name ?? shape.name}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { place, shape } = first;
    const geometry = joinGeometries(eachOnce(group.map((each) => each.shape.geometry)));
    return [{ code: place?.code ?? shape.code, name: place?.name ?? shape.name, geometry }];
  });
}

function eachOnce(geometries: Shape["geometry"][]): Shape["geometry"][] {
  if (geometries.length === 1) return geometries;
  return [...new Map(geometries.map((geometry) => [JSON.stringify(geometry), geometry])).values()];
}

/** Each place that is drawn, with all of its shapes. */
function placedShapes(settled: readonly Settled<Shape>[]) {
  return [...Map.groupBy(settled, ({ place }) => place)].flatMap(([place, group]) =>
    place ? [{ place, geometry: joinGeometries(group.map(({ shape }) => shape.geometry)) }] : [],
  );
}
