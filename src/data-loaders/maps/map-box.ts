import type { Position } from "geojson";
import type { MapFeature } from "../../model/county-map.ts";

/** Degrees (about 10 km) beyond the outline's edges at which a position cannot be the county's any more. */
const margin = 0.1;

/** A box on the map, degrees. */
export interface Box {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** The smallest box around some features. */
export function boxOf(features: readonly MapFeature[]): Box {
  const positions = features.flatMap(({ geometry }) =>
    (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).flatMap(([outer = []]) => outer),
  );
  const extent = (axis: 0 | 1) =>
    positions.reduce(
      ([low, high], position) =>
        [Math.min(low, position[axis] ?? low), Math.max(high, position[axis] ?? high)] as const,
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as readonly [number, number],
    );
  const [west, east] = extent(0);
  const [south, north] = extent(1);
  return { west, east, south, north };
}

/** Whether a position lies in a box or near it. */
export const isIn = ({ west, east, south, north }: Box, [x = 0, y = 0]: Position): boolean =>
  x >= west - margin && x <= east + margin && y >= south - margin && y <= north + margin;
