import type { MultiPolygon, Position } from "geojson";
import polygonClipping, { type Geom } from "polygon-clipping";
import { boxRing, type Extent, extentOf } from "./extent.ts";

/** The part of an area inside a ring. */
export function clipToRing(geometry: MultiPolygon, ring: readonly Position[]): MultiPolygon {
  if (geometry.coordinates.length === 0) return geometry;
  const clipped = polygonClipping.intersection([ring] as Geom, geometry.coordinates as Geom);
  return { type: "MultiPolygon", coordinates: clipped };
}

/** The part of an area inside a box. */
export function clipToBox(geometry: MultiPolygon, box: Extent): MultiPolygon {
  const { x0, y0, x1, y1 } = extentOf(geometry);
  if (x0 >= box.x0 && y0 >= box.y0 && x1 <= box.x1 && y1 <= box.y1) return geometry;
  return clipToRing(geometry, boxRing(box));
}

/** Areas as one, without the borders between them. */
export function unite(areas: readonly MultiPolygon[]): MultiPolygon {
  const [first, ...others] = areas.map(({ coordinates }) => coordinates as Geom);
  return { type: "MultiPolygon", coordinates: first ? polygonClipping.union(first, ...others) : [] };
}
