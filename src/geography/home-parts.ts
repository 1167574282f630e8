import type { MultiPolygon } from "geojson";
import { merge, neighbors } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Polygon } from "topojson-specification";
import { contains } from "./anchor.ts";
import type { PlanePoint } from "./planar.ts";
import { largestPart, meanWidth, polygonKm2 } from "./planar-area.ts";

/** A piece cut off from its village that no neighbour touches and that is smaller, of the village's ground, is dropped. */
const LEAST = 0.03;
/** A narrower piece (on average, km) is none: the steps of the coordinates would swallow it. */
const NARROWEST = 0.005;
/** Steps of the coordinates (see `dissolve`): what was cut twice falls together. */
const QUANTIZATION = 1e5;

interface Properties {
  readonly owner: number;
}

/**
 * Ground that was divided by nearness, without pieces that lie apart from their village's point: where a bend of the
 * outline cuts one off, it goes to the neighbour with the longest common border.
 */
export function homeParts(areas: readonly MultiPolygon[], points: readonly PlanePoint[]): MultiPolygon[] {
  if (areas.every(({ coordinates }) => coordinates.length === 1)) return [...areas];
  const parts = areas.flatMap((area, owner) => {
    const home = homeOf(area, points[owner]!);
    return area.coordinates
      .map((coordinates) => ({ owner, coordinates, isHome: coordinates === home }))
      .filter(({ coordinates, isHome }) => isHome || meanWidth(coordinates) > NARROWEST);
  });
  const features = parts.map(({ owner, coordinates }) => ({
    type: "Feature" as const,
    properties: { owner },
    geometry: { type: "Polygon" as const, coordinates },
  }));
  const collection = { type: "FeatureCollection" as const, features };
  const topo = topology({ parts: collection }, QUANTIZATION);
  const members = (topo.objects.parts as GeometryCollection<Properties>).geometries as Polygon<Properties>[];
  const beside = neighbors(members);
  const owners = parts.map(({ owner, isHome }, index): number | undefined => {
    if (isHome) return owner;
    const hosts = beside[index]!.filter((other) => parts[other]!.isHome && parts[other]!.owner !== owner);
    const longest = hosts.toSorted((a, b) => shared(index, b) - shared(index, a) || a - b)[0];
    if (longest !== undefined) return parts[longest]!.owner;
    return polygonKm2(parts[index]!.coordinates) < LEAST * polygonKm2(homeOf(areas[owner]!, points[owner]!))
      ? undefined
      : owner;
  });
  const held = Map.groupBy(members.keys(), (index) => owners[index]);
  return areas.map(
    (_area, owner) =>
      merge(
        topo,
        held.get(owner)!.map((index) => members[index]!),
      ) as MultiPolygon,
  );

  /** Length of the border that two parts have in common, in steps. */
  function shared(a: number, b: number): number {
    const arcsOf = (index: number) => members[index]!.arcs.flat().map((arc) => (arc < 0 ? ~arc : arc));
    const others = new Set(arcsOf(b));
    return arcsOf(a)
      .filter((arc) => others.has(arc))
      .reduce((length, arc) => length + arcLength(topo.arcs[arc]!), 0);
  }
}

/** Of an arc as differences of its corners, in steps. */
function arcLength(arc: readonly (readonly number[])[]): number {
  return arc.slice(1).reduce((sum, [dx = 0, dy = 0]) => sum + Math.hypot(dx, dy), 0);
}

function homeOf(area: MultiPolygon, point: PlanePoint) {
  const around = area.coordinates.find((rings) => contains({ type: "MultiPolygon", coordinates: [rings] }, point));
  return around ?? largestPart(area);
}
