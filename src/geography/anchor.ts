import { polygonContains } from "d3";
import type { MultiPolygon } from "geojson";
import polylabel from "polylabel";
import { type PlanePoint, toMetre } from "./planar.ts";
import { largestPart, meanWidth } from "./planar-area.ts";

/** Step of the search for the roomiest point, as a share of the mean width of the area. */
const PRECISION = 0.02;

/** The roomiest point of the largest part: where a label has most space around it. */
export function labelPoint(geometry: MultiPolygon): [number, number] {
  const part = largestPart(geometry);
  const [x = 0, y = 0] = polylabel(part, PRECISION * meanWidth(part));
  const rounded: [number, number] = [toMetre(x), toMetre(y)];
  return contains(geometry, rounded) ? rounded : [x, y];
}

/** Whether a point lies in the polygon and not in a hole of it. */
export function contains(geometry: MultiPolygon, point: PlanePoint): boolean {
  return geometry.coordinates.some((rings) => {
    const [outer, ...holes] = rings as [number, number][][];
    const at = point as [number, number];
    return polygonContains(outer!, at) && !holes.some((hole) => polygonContains(hole, at));
  });
}
