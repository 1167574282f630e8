import type { Position } from "geojson";
import { type CoordinateSystem, toCgcs2000 } from "./to-cgcs2000.ts";

interface Placed {
  readonly longitude?: number;
  readonly latitude?: number;
}

/** 经度 and 纬度 of a row → one `position` in CGCS2000; a row with only one of them has none. */
export function withPosition<R extends Placed>(
  row: R,
  system: CoordinateSystem,
): Omit<R, "longitude" | "latitude"> & { readonly position?: Position } {
  const { longitude, latitude, ...rest } = row;
  if (longitude === undefined || latitude === undefined) return rest;
  return { ...rest, position: toCgcs2000([longitude, latitude], system) };
}
