import type { MultiPolygon } from "geojson";
import { contains, labelPoint } from "./anchor.ts";
import { extentOf } from "./extent.ts";
import type { PlanePoint } from "./planar.ts";

/** Rows and columns of the points tried in an area's extent. */
const STEPS = 9;

/** Points of an area where a name may stand: the roomiest first, then others by their distance from it. */
export function roomyPoints(area: MultiPolygon): PlanePoint[] {
  if (area.coordinates.length === 0) return [];
  const first = labelPoint(area);
  const { x0, y0, x1, y1 } = extentOf(area);
  const at = (from: number, to: number, step: number) => from + ((step + 0.5) / STEPS) * (to - from);
  const steps = Array.from({ length: STEPS }, (_, step) => step);
  const others = steps
    .flatMap((row) => steps.map((column): PlanePoint => [at(x0, x1, column), at(y0, y1, row)]))
    .filter((point) => contains(area, point));
  const distance = ([x, y]: PlanePoint) => Math.hypot(x - first[0], y - first[1]);
  return [first, ...others.sort((a, b) => distance(a) - distance(b))];
}
