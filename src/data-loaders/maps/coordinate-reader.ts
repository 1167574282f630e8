import type { Position } from "geojson";
import proj4 from "proj4";
import { type Datum, gaussKruger, zoneOf } from "./gauss-kruger.ts";
import { inChina } from "./in-china.ts";
import type { RawFeature } from "./map-layers.ts";
import type { MapSystem } from "./map-system.ts";
import { readCrs, type StatedCrs } from "./stated-crs.ts";
import { type CoordinateSystem, toCgcs2000 } from "./to-cgcs2000.ts";

/** Something to be told about the coordinates of a file, in Chinese. */
export interface Doubt {
  readonly message: string;
  readonly fix: string;
}

/** How the positions of a file become CGCS2000, and what is doubtful about it; or why they cannot. */
export type CoordinateReader =
  | { readonly convert: (position: Position) => Position; readonly doubts: readonly Doubt[] }
  | { readonly fault: string; readonly fix: string };

interface Given {
  /** Text of a .prj or name of a `crs` member; absent where the file says nothing. */
  readonly crs?: string | undefined;
  /** What 县.json says of all coordinates. */
  readonly usual: CoordinateSystem;
  /** What 县.json says of this map alone. */
  readonly own?: MapSystem | undefined;
  /** Name of the layer, for advice. */
  readonly name: string;
}

/** Positions of so many shapes tell what all are in. */
const SAMPLE = 500;

/** Six decimals are a tenth of a metre. */
const PRECISION = 1e6;

/** Decides from what is stated and from the numbers themselves how to read the positions of a file. */
export function coordinateReader(features: readonly RawFeature[], given: Given): CoordinateReader {
  const sample = features
    .slice(0, SAMPLE)
    .map(({ geometry }) => firstPosition(geometry))
    .filter((position) => position !== undefined);
  const stated = given.crs === undefined ? undefined : readCrs(given.crs);
  const most = (test: (position: Position) => boolean) => sample.filter(test).length * 2 > sample.length;
  if (most(isPlane)) return planeReader(sample, stated, given);
  if (most((position) => !inChina(position) && inChina(swapped(position)))) {
    const { convert, doubts } = degreesReader(stated, given);
    return { convert: (position) => convert(swapped(position)), doubts: [...doubts, swappedDoubt] };
  }
  return degreesReader(stated, given);
}

const swappedDoubt: Doubt = {
  message: "坐标是先纬度后经度，已对调后画出",
  fix: "核对图上的位置；再导出时应先经度后纬度",
};

const swapped = ([first = 0, second = 0]: Position): Position => [second, first];

/** Degrees never reach so far. */
const isPlane = ([x = 0, y = 0]: Position): boolean => Math.abs(x) > 1000 && Math.abs(y) > 1000;

function degreesReader(stated: StatedCrs | undefined, { usual, own }: Given) {
  const datum = stated?.kind === "degrees" ? stated.datum : undefined;
  const declared = own === "GCJ02" || own === "BD09" || own === "CGCS2000" || own === "WGS84" ? own : undefined;
  const isSurveyed = declared === undefined && datum !== undefined && datum !== "WGS84" && usual !== "CGCS2000";
  const system = declared ?? (isSurveyed ? "CGCS2000" : usual);
  const surveyed: Doubt = {
    message: `文件写明是${DATUM_NAMES[datum ?? "CGCS2000"]}，与县.json的坐标系“${usual}”不同，按文件写明的画`,
    fix: "核对图上的位置；如文件写得不对，在县.json的“坐标系”中按地图分别写明",
  };
  const isShifted = isSurveyed && (usual === "GCJ02" || usual === "BD09");
  return {
    convert: (position: Position) => toCgcs2000(position, system),
    doubts: [...(isShifted ? [surveyed] : []), ...oldDatum(datum)],
  };
}

/** Metres on a plane: as 县.json says, as the file states, or by the zone that stands in the numbers. */
function planeReader(sample: readonly Position[], stated: StatedCrs | undefined, given: Given): CoordinateReader {
  const own = planeOf(given.own);
  const plane = own ?? (stated?.kind === "plane" ? stated : undefined);
  if (plane && leadsToChina(plane.definition, sample)) {
    return { convert: converter(plane.definition), doubts: oldDatum(own ? undefined : plane.datum) };
  }
  const [first = []] = sample;
  const isNorthFirst = zoneOf(first[0] ?? 0) === undefined && zoneOf(first[1] ?? 0) !== undefined;
  const turned = (position: Position) => (isNorthFirst ? swapped(position) : position);
  const zone = zoneOf(turned(first)[0] ?? 0);
  if (zone) {
    const definition = gaussKruger(zone.meridian, "CGCS2000", zone.number);
    if (leadsToChina(definition, sample.map(turned))) {
      const message = `${doubtOf(stated, plane !== undefined)}，按坐标中的带号${zone.number}（${zone.width}度带，中央经线${zone.meridian}°）换算`;
      const convert = converter(definition);
      return {
        convert: (position) => convert(turned(position)),
        doubts: [{ message, fix: "核对图上的位置；导出时选经纬度坐标（CGCS2000），或带上同名的 .prj 文件" }],
      };
    }
  }
  return { fault: planeFault(first, stated, plane !== undefined), fix: planeFix(given.name) };
}

function doubtOf(stated: StatedCrs | undefined, isPlane: boolean): string {
  if (isPlane) return "坐标与写明的坐标系不符";
  if (stated?.kind === "unknown") return `写明的坐标系“${stated.name}”不认识`;
  return stated ? "写明的是经纬度，坐标却是投影坐标" : "没有写明坐标系";
}

function planeFault(first: Position, stated: StatedCrs | undefined, isStated: boolean): string {
  const shown = `[${first.slice(0, 2).join(",")}]`;
  if (isStated) return `坐标${shown}按写明的坐标系换算后不在中国境内`;
  if (stated?.kind === "unknown") return `坐标${shown}不是经纬度，写明的坐标系“${stated.name}”不认识`;
  return `坐标${shown}不是中国境内的经纬度，是以米为单位的投影坐标，但没有写明中央经线`;
}

const planeFix = (name: string): string =>
  `从地图软件重新导出为经纬度坐标（CGCS2000）；或带上同名的 .prj 文件；或在县.json中写明，如 "坐标系": {"${name}": "中央经线105"}`;

function planeOf(own: MapSystem | undefined): { readonly definition: string; readonly datum: Datum } | undefined {
  if (own?.startsWith("中央经线")) {
    return { definition: gaussKruger(Number(own.slice(4)), "CGCS2000"), datum: "CGCS2000" };
  }
  const stated = own?.startsWith("EPSG:") ? readCrs(own) : undefined;
  return stated?.kind === "plane" ? stated : undefined;
}

function converter(definition: string): (position: Position) => Position {
  const { forward } = proj4(definition, "EPSG:4326");
  return ([x = Number.NaN, y = Number.NaN]) =>
    forward([x, y]).map((degrees) => Math.round(degrees * PRECISION) / PRECISION);
}

function leadsToChina(definition: string, sample: readonly Position[]): boolean {
  try {
    const convert = converter(definition);
    return sample.filter((position) => inChina(convert(position))).length * 2 > sample.length;
  } catch {
    return false;
  }
}

const DATUM_NAMES: Readonly<Record<Datum, string>> = {
  CGCS2000: "CGCS2000",
  WGS84: "WGS84",
  Xian80: "1980西安坐标系",
  Beijing54: "1954北京坐标系",
};

/** The old datums lie some tens of metres off, by parameters that are not public. */
function oldDatum(datum: Datum | undefined): Doubt[] {
  if (datum !== "Xian80" && datum !== "Beijing54") return [];
  const message = `是${DATUM_NAMES[datum]}，与CGCS2000相差几十到一百多米（A0图上约1毫米），没有改正`;
  return [{ message, fix: "只作示意的可不改；要准确的请自然资源（国土）部门转换为CGCS2000" }];
}

function firstPosition(geometry: unknown): Position | undefined {
  const { coordinates, geometries } = (geometry ?? {}) as { coordinates?: unknown; geometries?: unknown };
  if (Array.isArray(geometries)) return firstPosition(geometries[0]);
  let inner = coordinates;
  for (let depth = 0; depth < 4 && Array.isArray(inner); depth += 1) {
    if (typeof inner[0] === "number" && typeof inner[1] === "number") return inner as Position;
    inner = inner[0];
  }
  return undefined;
}
