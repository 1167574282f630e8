import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { merge, mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Polygon, MultiPolygon as TopoMultiPolygon } from "topojson-specification";

/** Border lines on the plane. */
export type Lines = readonly (readonly Position[])[];

/** What is dissolved: an area with its code and its township's. */
export interface Area {
  readonly code: string;
  readonly townshipCode: string;
  readonly geometry: MultiPolygon;
}

export interface DissolvedAreas {
  readonly townships: ReadonlyMap<string, MultiPolygon>;
  readonly villageBorders: Lines;
  readonly townshipBorders: Lines;
  readonly outline: MultiPolygon;
}

interface Properties {
  readonly code: string;
  readonly townshipCode: string;
}

/** The borders of some areas: between them, to others, and where nothing lies beyond. */
export interface Edges {
  readonly within: Lines;
  readonly shared: Lines;
  readonly outer: Lines;
}

/** Coordinates are snapped to this many steps, so that borders computed twice fall together (1 m on 100 km). */
const QUANTIZATION = 1e5;

/**
 * Unites villages into townships and finds each border once, so that no line is drawn twice and hierarchy can be shown
 * by weight.
 */
export function dissolve(areas: readonly Area[]): DissolvedAreas {
  const { topo, members, lines } = joined(areas);
  const townships = Map.groupBy(members, townshipOf);
  return {
    townships: new Map([...townships].map(([code, parts]) => [code, merge(topo, parts) as MultiPolygon])),
    villageBorders: lines((a, b) => a !== b && townshipOf(a) === townshipOf(b)),
    townshipBorders: lines((a, b) => townshipOf(a) !== townshipOf(b)),
    outline: merge(topo, members) as MultiPolygon,
  };
}

/** The borders of a township's areas among those of others nearby, each line once. */
export function edgesOf(areas: readonly Area[], code: string): Edges {
  const { lines } = joined(areas);
  const isOwn = (member: Member) => townshipOf(member) === code;
  return {
    within: lines((a, b) => a !== b && isOwn(a) && isOwn(b)),
    shared: lines((a, b) => isOwn(a) !== isOwn(b)),
    outer: lines((a, b) => a === b && isOwn(a)),
  };
}

type Member = { readonly properties?: Properties };
const townshipOf = (member: Member): string => member.properties!.townshipCode;

/** Areas with their borders in common. */
function joined(areas: readonly Area[]) {
  const collection = {
    type: "FeatureCollection" as const,
    features: areas.map(({ code, townshipCode, geometry }) => ({
      type: "Feature" as const,
      properties: { code, townshipCode },
      geometry,
    })),
  };
  const topo = topology({ areas: collection }, QUANTIZATION);
  const object = topo.objects.areas as GeometryCollection<Properties>;
  const members = object.geometries as (Polygon<Properties> | TopoMultiPolygon<Properties>)[];
  const lines = (keep: (a: Member, b: Member) => boolean): Lines =>
    (mesh(topo, object, keep as Parameters<typeof mesh>[2]) as MultiLineString).coordinates;
  return { topo, members, lines };
}
