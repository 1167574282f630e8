import type { MultiPolygon } from "geojson";
import { meanWidth } from "./planar-area.ts";

/** An area without parts and holes that are on average narrower than `width` km: what careless digitising leaves. */
export function withoutSlivers(area: MultiPolygon, width: number): MultiPolygon {
  const coordinates = area.coordinates
    .filter(([outer]) => meanWidth([outer!]) >= width)
    .map(([outer, ...holes]) => [outer!, ...holes.filter((hole) => meanWidth([hole]) >= width)]);
  return { type: "MultiPolygon", coordinates };
}
