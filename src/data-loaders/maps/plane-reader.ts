import type { Position } from "geojson";
import proj4 from "proj4";
import { type Datum, gaussKruger, zoneOf } from "./gauss-kruger.ts";
import { inChina } from "./in-china.ts";
import type { MapSystem } from "./map-system.ts";
import { oldDatum } from "./old-datum.ts";
import { type CoordinateReader, type GivenSystem, swapped } from "./reading-of-coordinates.ts";
import { readCrs, type StatedCrs } from "./stated-crs.ts";

/** Six decimals are a tenth of a metre. */
const PRECISION = 1e6;

/** Metres to which Web Mercator reaches in China: what lies below may be of its maps, though a zone's number fits. */
const MERCATOR = 15_200_000;

/** Metres on a plane: as 县.json says, as the file states, or by the zone that stands in the numbers. */
export function planeReader(
  sample: readonly Position[],
  stated: StatedCrs | undefined,
  given: GivenSystem,
): CoordinateReader {
  const own = planeOf(given.own);
  const plane = own ?? (stated?.kind === "plane" ? stated : undefined);
  if (plane && leadsToChina(plane.definition, sample)) {
    return { convert: converter(plane.definition), doubts: oldDatum(own ? undefined : plane.datum) };
  }
  const [first = []] = sample;
  const isNorthFirst = zoneOf(first[0] ?? 0) === undefined && zoneOf(first[1] ?? 0) !== undefined;
  const turned = (position: Position) => (isNorthFirst ? swapped(position) : position);
  const zone = zoneOf(turned(first)[0] ?? 0);
  if (zone && Math.abs(turned(first)[0] ?? 0) > MERCATOR) {
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
