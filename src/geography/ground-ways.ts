import type { MultiLineString, Position } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { CountyMap, MapWay } from "../model/county-map.ts";
import type { Extent } from "./extent.ts";
import { linesNear } from "./lines-near.ts";
import type { ToPlane } from "./planar.ts";
import type { Lines } from "./shared-borders.ts";

/** A river or a road on the plane, km. */
export interface GroundWay extends MapWay {
  readonly name: string;
  readonly lines: Lines;
}

/** The rivers and roads of a county's files, without detail smaller than `detail` km. */
export function groundWays({ lines = [] }: CountyMap, project: ToPlane, detail: number): GroundWay[] {
  const onPlane = lines.map(
    (line): GroundWay => ({ ...line, lines: line.lines.map((each) => each.map((position) => project(position))) }),
  );
  return simplifiedWays(onPlane, detail);
}

/** Lines with fewer corners, as `simplified` does it for areas; their ends stay. */
export function simplifiedWays(ways: readonly GroundWay[], tolerance: number): GroundWay[] {
  if (ways.length === 0) return [];
  const features = ways.map(({ lines }) => ({
    type: "Feature" as const,
    properties: {},
    geometry: { type: "MultiLineString" as const, coordinates: lines as Position[][] },
  }));
  const collection = { type: "FeatureCollection" as const, features };
  const topo = topology({ ways: collection }) as unknown as Topology<{ ways: GeometryCollection }>;
  const simple = simplify(presimplify(topo), tolerance ** 2 / 2);
  return feature(simple, simple.objects.ways).features.map(({ geometry }, index) => {
    return { ...ways[index]!, lines: (geometry as MultiLineString).coordinates };
  });
}

/** The ways that come into a box, no more of them than that. */
export function waysNear(ways: readonly GroundWay[], box: Extent): GroundWay[] {
  return ways
    .map((way): GroundWay => ({ ...way, lines: linesNear(way.lines, box) }))
    .filter(({ lines }) => lines.length > 0);
}
