import { Delaunay } from "d3";
import type { MultiPolygon } from "geojson";
import polygonClipping from "polygon-clipping";
import type { PlanePoint } from "./planar.ts";

type Rings = [number, number][][];

/** How far beyond the outline cells are computed before they are clipped, km: enough that none ends inside it. */
const MARGIN = 500;

/** The part of an outline nearest to each point, in the order of the points: cells that share their borders. */
export function voronoiCells(points: readonly PlanePoint[], outline: MultiPolygon): MultiPolygon[] {
  const [x0, y0, x1, y1] = bounds(outline);
  const voronoi = Delaunay.from(points as [number, number][]).voronoi([x0 - MARGIN, y0 - MARGIN, x1 + MARGIN, y1 + MARGIN]);
  return points.map((_point, index) => {
    const cell = voronoi.cellPolygon(index);
    if (!cell) return { type: "MultiPolygon", coordinates: [] };
    const clipped = polygonClipping.intersection([cell as [number, number][]], outline.coordinates as Rings[]);
    return { type: "MultiPolygon", coordinates: clipped };
  });
}

function bounds(geometry: MultiPolygon): [number, number, number, number] {
  const points = geometry.coordinates.flat(2);
  const xs = points.map((point) => point[0]!);
  const ys = points.map((point) => point[1]!);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
