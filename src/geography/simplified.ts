import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import { areaKm2 } from "./planar-area.ts";

/** An area that would lose or gain more than this share of itself stays as it was: it is hardly larger than the tolerance. */
const MOST_CHANGE = 0.1;
/** Corners of a closed ring that encloses ground. */
const LEAST_CORNERS = 4;

/**
 * Areas with fewer corners: those that stand out by less than `tolerance` (km) are left out, the same on both sides of
 * a border, so that neighbours stay joined (Visvalingam and Whyatt 1993 on shared arcs).
 */
export function simplified(areas: readonly MultiPolygon[], tolerance: number): MultiPolygon[] {
  const features = areas.map((geometry) => ({ type: "Feature" as const, properties: {}, geometry }));
  const collection = { type: "FeatureCollection" as const, features };
  const topo = topology({ areas: collection }) as unknown as Topology<{ areas: GeometryCollection }>;
  // A corner is seen where its triangle is as large as one of the tolerance's width and height.
  const simple = simplify(presimplify(topo), tolerance ** 2 / 2);
  return feature(simple, simple.objects.areas).features.map(({ geometry }, index) => {
    const before = areas[index]!;
    const { coordinates } = geometry as MultiPolygon;
    const kept = coordinates
      .map((rings) => rings.filter((ring) => ring.length >= LEAST_CORNERS))
      .filter((rings, part) => rings.length > 0 && coordinates[part]![0] === rings[0]);
    const after: MultiPolygon = { type: "MultiPolygon", coordinates: kept };
    return Math.abs(areaKm2(after) / areaKm2(before) - 1) < MOST_CHANGE ? after : before;
  });
}
