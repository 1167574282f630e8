import type { MultiPolygon, Polygon, Position } from "geojson";
import { inChina } from "./in-china.ts";

/** A geometry read, or why it cannot be: `empty` where the record has none, the fault in Chinese, an example with it. */
export type ReadGeometry<T> =
  | { readonly value: T }
  | { readonly empty: true }
  | { readonly fault: string; readonly isOtherKind?: true };

/** Turns a position of the file into CGCS2000. */
type Convert = (position: Position) => Position;

/** How deep collections of geometries are looked through. */
const DEEPEST = 4;

const KINDS: Readonly<Record<string, string>> = {
  Point: "点（Point）",
  MultiPoint: "点（MultiPoint）",
  LineString: "线（LineString）",
  MultiLineString: "线（MultiLineString）",
  Polygon: "面（Polygon）",
  MultiPolygon: "面（MultiPolygon）",
};

/**
 * An unchecked geometry → polygons in CGCS2000 with closed rings, outer rings clockwise as d3-geo wants them (the other
 * way round it fills the rest of the globe). Of a collection the polygons are taken.
 */
export function readGeometry(geometry: unknown, convert: Convert): ReadGeometry<Polygon | MultiPolygon> {
  const parts = partsOf(geometry, ["Polygon", "MultiPolygon"], "面（Polygon 或 MultiPolygon）");
  if (!("value" in parts)) return parts;
  const polygons = parts.value.flatMap(({ type, coordinates }): unknown[] =>
    type === "Polygon" ? [coordinates] : asList(coordinates),
  );
  if (polygons.every((polygon) => asList(polygon).length === 0 && Array.isArray(polygon))) return { empty: true };
  const rings = polygons.flatMap((polygon) =>
    Array.isArray(polygon) && polygon.length > 0 ? (polygon as unknown[]) : [undefined],
  );
  const converted = convertedRuns(rings, 3, "图形的边界不足3个点", convert);
  if ("fault" in converted) return converted;
  const queue = converted.value.values();
  const read = polygons.map((polygon) =>
    asList(polygon).map((_, index) => wound(closed(queue.next().value ?? []), index === 0)),
  );
  const [only] = read;
  return {
    value:
      read.length === 1 && only ? { type: "Polygon", coordinates: only } : { type: "MultiPolygon", coordinates: read },
  };
}

/** An unchecked geometry → lines in CGCS2000. Of a collection the lines are taken. */
export function readLines(geometry: unknown, convert: Convert): ReadGeometry<Position[][]> {
  const parts = partsOf(geometry, ["LineString", "MultiLineString"], "线（LineString 或 MultiLineString）");
  if (!("value" in parts)) return parts;
  const lines = parts.value.flatMap(({ type, coordinates }): unknown[] =>
    type === "LineString" ? [coordinates] : asList(coordinates),
  );
  if (lines.every((line) => Array.isArray(line) && line.length === 0)) return { empty: true };
  return convertedRuns(lines, 2, "图形的线不足2个点", convert);
}

interface Part {
  readonly type: string;
  readonly coordinates: unknown;
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The parts of a geometry that are of the wanted types. */
function partsOf(geometry: unknown, types: readonly string[], wanted: string): ReadGeometry<Part[]> {
  const all = flattened(geometry, DEEPEST);
  const parts = all.filter(({ type }) => types.includes(type));
  if (parts.length > 0) return { value: parts };
  const [other] = all;
  if (!other) return { empty: true };
  return { fault: `图形类型是${KINDS[other.type] ?? other.type}，应为${wanted}`, isOtherKind: true };
}

function flattened(geometry: unknown, depth: number): Part[] {
  if (typeof geometry !== "object" || geometry === null || depth === 0) return [];
  const { type, coordinates, geometries } = geometry as { type?: unknown; coordinates?: unknown; geometries?: unknown };
  if (type === "GeometryCollection") return asList(geometries).flatMap((part) => flattened(part, depth - 1));
  return [{ type: String(type), coordinates }];
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

/** Runs of positions in CGCS2000, unless one of them has too few positions, or one that is none in China. */
function convertedRuns(
  runs: readonly unknown[],
  least: number,
  tooShort: string,
  convert: Convert,
): { readonly value: Position[][] } | { readonly fault: string } {
  const value: Position[][] = [];
  for (const run of runs) {
    if (!Array.isArray(run) || run.length < least) return { fault: tooShort };
    const converted: Position[] = [];
    for (const position of run as unknown[]) {
      const placed = isPosition(position) ? convert(position) : undefined;
      if (!placed || !inChina(placed)) {
        return {
          fault: `坐标${written(position)}不是中国境内的经纬度（应先经度后纬度，以度为单位，不能是投影坐标）`,
        };
      }
      converted.push(placed);
    }
    value.push(converted);
  }
  return { value };
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number";

/** A position as the file has it; what stands in its place may be of any depth and length and is not repeated. */
function written(position: unknown): string {
  if (!Array.isArray(position)) return typeof position === "object" ? "{…}" : JSON.stringify(position).slice(0, 40);
  return `[${position.slice(0, 3).map((value: unknown) => (typeof value === "object" ? "…" : String(value).slice(0, 20)))}]`;
}

function closed(positions: Position[]): Position[] {
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
