import type { Position } from "geojson";
import type { AnyRow, FieldValue } from "../model/fields.ts";
import { type CoordinateSystem, toCgcs2000 } from "./maps/to-cgcs2000.ts";

/** 经度 and 纬度 of a row → one `position` in CGCS2000; a row with only one of them has none. */
export function withPosition(row: AnyRow, system: CoordinateSystem): Readonly<Record<string, FieldValue | Position>> {
  const { longitude, latitude, ...rest } = row;
  if (typeof longitude !== "number" || typeof latitude !== "number") return rest;
  return { ...rest, position: toCgcs2000([longitude, latitude], system) };
}
