import type { MultiPolygon, Position } from "geojson";
import { polygonKm2 } from "./planar-area.ts";

/** An area without parts and holes that are on average narrower than `width` km: what careless digitising leaves. */
export function withoutSlivers(area: MultiPolygon, width: number): MultiPolygon {
  const coordinates = area.coordinates
    .filter(([outer]) => !isSliver(outer!, width))
    .map(([outer, ...holes]) => [outer!, ...holes.filter((hole) => !isSliver(hole, width))]);
  return { type: "MultiPolygon", coordinates };
}

/** Mean width: a narrow strip is half its outline long. */
function isSliver(ring: readonly Position[], width: number): boolean {
  const length = ring
    .slice(1)
    .reduce((sum, [x = 0, y = 0], index) => sum + Math.hypot(x - ring[index]![0]!, y - ring[index]![1]!), 0);
  return polygonKm2([ring]) < (width * length) / 2;
}
