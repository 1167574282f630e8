import type { MultiPolygon, Polygon, Position } from "geojson";
import { type CoordinateSystem, toCgcs2000 } from "./to-cgcs2000.ts";

/** Degrees that can lie in China; anything else is most often a projected coordinate in metres. */
const inChina = ([longitude, latitude]: readonly unknown[]): boolean =>
  typeof longitude === "number" &&
  typeof latitude === "number" &&
  longitude >= 73 &&
  longitude <= 136 &&
  latitude >= 3 &&
  latitude <= 54;

/**
 * An unchecked geometry → polygons in CGCS2000 with closed rings, outer rings clockwise as d3-geo wants them (the other
 * way round it fills the rest of the globe); or the fault, in Chinese.
 */
export function readGeometry(
  geometry: unknown,
  system: CoordinateSystem,
): { readonly value: Polygon | MultiPolygon } | { readonly fault: string } {
  const { type, coordinates } = (geometry ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown };
  if (type !== "Polygon" && type !== "MultiPolygon")
    return { fault: `图形类型是${String(type ?? "空")}，应为面（Polygon 或 MultiPolygon）` };
  const polygons: unknown = type === "Polygon" ? [coordinates] : coordinates;
  const fault = faultOf(polygons);
  if (fault !== undefined) return { fault };
  const read = (polygons as Position[][][]).map((rings) =>
    rings.map((ring, index) => wound(closed(ring, system), index === 0)),
  );
  const [only] = read;
  return {
    value:
      read.length === 1 && only ? { type: "Polygon", coordinates: only } : { type: "MultiPolygon", coordinates: read },
  };
}

/** An unchecked geometry → lines in CGCS2000; or the fault, in Chinese. */
export function readLines(
  geometry: unknown,
  system: CoordinateSystem,
): { readonly value: Position[][] } | { readonly fault: string } {
  const { type, coordinates } = (geometry ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown };
  if (type !== "LineString" && type !== "MultiLineString")
    return { fault: `图形类型是${String(type ?? "空")}，应为线（LineString 或 MultiLineString）` };
  const lines: unknown = type === "LineString" ? [coordinates] : coordinates;
  if (!Array.isArray(lines) || lines.flat().length === 0) return { fault: "图形没有坐标" };
  const fault = runsFault(lines, 2, "图形的线不足2个点");
  if (fault !== undefined) return { fault };
  return { value: (lines as Position[][]).map((line) => line.map((position) => toCgcs2000(position, system))) };
}

/** All polygons of several geometries as one. */
export function joinGeometries(geometries: readonly (Polygon | MultiPolygon)[]): Polygon | MultiPolygon {
  const [only, ...others] = geometries;
  if (only && others.length === 0) return only;
  const coordinates = geometries.flatMap((geometry) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  return { type: "MultiPolygon", coordinates };
}

function faultOf(polygons: unknown): string | undefined {
  if (!Array.isArray(polygons) || polygons.length === 0) return "图形没有坐标";
  const rings = polygons.flatMap((polygon: unknown) =>
    Array.isArray(polygon) && polygon.length > 0 ? polygon : [undefined],
  );
  return runsFault(rings, 3, "图形的边界不足3个点");
}

/** The first of some runs that has too few positions, or one that is none in China. */
function runsFault(runs: readonly unknown[], least: number, tooShort: string): string | undefined {
  for (const run of runs) {
    if (!Array.isArray(run) || run.length < least) return tooShort;
    const outside: unknown = run.find((position: unknown) => !Array.isArray(position) || !inChina(position));
    if (outside !== undefined)
      return `坐标${written(outside)}不是中国境内的经纬度（应先经度后纬度，以度为单位，不能是投影坐标）`;
  }
  return undefined;
}

/** A position as the file has it; what stands in its place may be of any depth and length and is not repeated. */
function written(position: unknown): string {
  if (!Array.isArray(position)) return typeof position === "object" ? "{…}" : JSON.stringify(position).slice(0, 40);
  return `[${position.slice(0, 3).map((value: unknown) => (typeof value === "object" ? "…" : String(value).slice(0, 20)))}]`;
}

function closed(ring: readonly Position[], system: CoordinateSystem): Position[] {
  const positions = ring.map((position) => toCgcs2000(position, system));
  const [first] = positions;
  const last = positions.at(-1);
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed || !first ? positions : [...positions, [...first]];
}

/** The ring in the wanted direction; north up, a clockwise ring has negative area. */
function wound(ring: Position[], clockwise: boolean): Position[] {
  const area = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 === clockwise ? ring : ring.toReversed();
}
