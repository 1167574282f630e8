import type { Position } from "geojson";
import { inChina } from "./in-china.ts";
import type { RawFeature } from "./map-layers.ts";
import { datumNames, oldDatum } from "./old-datum.ts";
import { planeReader } from "./plane-reader.ts";
import { type CoordinateReader, type Doubt, type GivenSystem, swapped } from "./reading-of-coordinates.ts";
import { readCrs, type StatedCrs } from "./stated-crs.ts";
import { toCgcs2000 } from "./to-cgcs2000.ts";

/** Positions of so many shapes tell what all are in. */
const SAMPLE = 500;

/** Decides from what is stated and from the numbers themselves how to read the positions of a file. */
export function coordinateReader(features: readonly RawFeature[], given: GivenSystem): CoordinateReader {
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

/** Degrees never reach so far. */
const isPlane = ([x = 0, y = 0]: Position): boolean => Math.abs(x) > 1000 && Math.abs(y) > 1000;

function degreesReader(stated: StatedCrs | undefined, { usual, own }: GivenSystem) {
  const datum = stated?.kind === "degrees" ? stated.datum : undefined;
  const declared = own === "GCJ02" || own === "BD09" || own === "CGCS2000" || own === "WGS84" ? own : undefined;
  const isSurveyed = declared === undefined && datum !== undefined && datum !== "WGS84" && usual !== "CGCS2000";
  const system = declared ?? (isSurveyed ? "CGCS2000" : usual);
  const surveyed: Doubt = {
    message: `文件写明是${datumNames[datum ?? "CGCS2000"]}，与县.json的坐标系“${usual}”不同，按文件写明的画`,
    fix: "核对图上的位置；如文件写得不对，在县.json的“坐标系”中按地图分别写明",
  };
  const isShifted = isSurveyed && (usual === "GCJ02" || usual === "BD09");
  return {
    convert: (position: Position) => toCgcs2000(position, system),
    doubts: [...(isShifted ? [surveyed] : []), ...oldDatum(datum)],
  };
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
