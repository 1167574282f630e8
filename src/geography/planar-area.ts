import { polygonArea } from "d3";
import type { MultiPolygon, Position } from "geojson";

/** Area of one polygon (outer ring less its holes), km². */
export function polygonKm2(rings: readonly (readonly Position[])[]): number {
  const [outer = 0, ...holes] = rings.map((ring) => Math.abs(polygonArea(ring as [number, number][])));
  return outer - holes.reduce((sum, hole) => sum + hole, 0);
}

/** Area of all parts, km². */
export function areaKm2(geometry: MultiPolygon): number {
  return geometry.coordinates.reduce((sum, rings) => sum + polygonKm2(rings), 0);
}

/** The part with most ground. Throws on an area without parts: every place of a map has one. */
export function largestPart(geometry: MultiPolygon): Position[][] {
  return geometry.coordinates.reduce((largest, rings) => (polygonKm2(rings) > polygonKm2(largest) ? rings : largest));
}

/** Mean width of a polygon, km: a narrow strip's outline is twice as long as the strip. */
export function meanWidth(rings: readonly (readonly Position[])[]): number {
  const [outer = []] = rings;
  const length = outer
    .slice(1)
    .reduce((sum, [x = 0, y = 0], index) => sum + Math.hypot(x - outer[index]![0]!, y - outer[index]![1]!), 0);
  return length === 0 ? 0 : (2 * polygonKm2(rings)) / length;
}
