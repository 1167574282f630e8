import type { MultiPolygon, Position } from "geojson";

/** A box on the plane, km. */
export interface Extent {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The smallest box around an area. */
export function extentOf(geometry: MultiPolygon): Extent {
  return extentAround(geometry.coordinates.flat(2));
}

/** The smallest box around points. */
export function extentAround(points: readonly Position[]): Extent {
  const extent = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x = 0, y = 0] of points) {
    extent.x0 = Math.min(extent.x0, x);
    extent.y0 = Math.min(extent.y0, y);
    extent.x1 = Math.max(extent.x1, x);
    extent.y1 = Math.max(extent.y1, y);
  }
  return extent;
}

/** The corners of a box as a closed ring. */
export function boxRing({ x0, y0, x1, y1 }: Extent): [number, number][] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
    [x0, y0],
  ];
}
