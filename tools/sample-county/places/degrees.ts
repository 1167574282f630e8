import type { Point } from "../land/cells.ts";
import type { Land } from "../land/land.ts";

/** Middle of the county and kilometres per degree there; the county is small enough for a plain cylinder. */
const middle = { longitude: 105.4, latitude: 33.6 };
const kilometresPerDegree = { longitude: 92.8, latitude: 110.9 };

/** Degrees (CGCS2000) of a point of the land. */
export function toDegrees({ unit }: Land, [x, y]: Point): [number, number] {
  return [
    middle.longitude + (x * unit) / kilometresPerDegree.longitude,
    middle.latitude + (y * unit) / kilometresPerDegree.latitude,
  ];
}

/** Degrees as the tables write them: five decimals, about a metre. */
export function writtenDegrees(land: Land, point: Point): { 经度: string; 纬度: string } {
  const [longitude, latitude] = toDegrees(land, point);
  return { 经度: longitude.toFixed(5), 纬度: latitude.toFixed(5) };
}
