import {
  booleanOpWithPolyTree,
  ClipType,
  FillRule,
  type Path64,
  type Paths64,
  type PolyPath64,
  PolyTree64,
} from "clipper2-ts";
import type { MultiPolygon, Position } from "geojson";
import { boxRing, type Extent, extentOf } from "./extent.ts";

/** Steps in a kilometre: Clipper computes in whole numbers (of 1 cm), so that no shape of an office's polygons defeats it. */
const STEPS = 1e5;

/** The part of an area inside a ring. */
export function clipToRing(geometry: MultiPolygon, ring: readonly Position[]): MultiPolygon {
  if (geometry.coordinates.length === 0) return geometry;
  return combined(ClipType.Intersection, pathsOf(geometry.coordinates.flat()), pathsOf([ring]), FillRule.EvenOdd);
}

/** The part of an area inside a box. */
export function clipToBox(geometry: MultiPolygon, box: Extent): MultiPolygon {
  const { x0, y0, x1, y1 } = extentOf(geometry);
  if (x0 >= box.x0 && y0 >= box.y0 && x1 <= box.x1 && y1 <= box.y1) return geometry;
  return clipToRing(geometry, boxRing(box));
}

/** Areas as one, without the borders between them; what two of them claim counts once. */
export function unite(areas: readonly MultiPolygon[]): MultiPolygon {
  const parts = areas.flatMap(({ coordinates }) => coordinates);
  // Each part by itself first: its holes are holes whichever way its rings run, and a ring that crosses itself is mended.
  const paths = parts.flatMap((rings) =>
    pathsOf(combined(ClipType.Union, pathsOf(rings), null, FillRule.EvenOdd).coordinates.flat()),
  );
  return combined(ClipType.Union, paths, null, FillRule.NonZero);
}

function combined(type: ClipType, subject: Paths64, clip: Paths64 | null, rule: FillRule): MultiPolygon {
  const tree = new PolyTree64();
  booleanOpWithPolyTree(type, subject, clip, tree, rule);
  return { type: "MultiPolygon", coordinates: polygonsIn(tree) };
}

function pathsOf(rings: readonly (readonly Position[])[]): Paths64 {
  return rings.map((ring) =>
    ring.slice(0, -1).map(([x = 0, y = 0]) => ({ x: Math.round(x * STEPS), y: Math.round(y * STEPS) })),
  );
}

/** Outer rings hold holes, holes hold the outer rings of islands in them. */
function polygonsIn(parent: PolyPath64): Position[][][] {
  return childrenOf(parent).flatMap((outer) => {
    const holes = childrenOf(outer);
    return [[outer, ...holes].map(({ poly }) => ringOf(poly ?? [])), ...holes.flatMap(polygonsIn)];
  });
}

function childrenOf(parent: PolyPath64): PolyPath64[] {
  return Array.from({ length: parent.count }, (_, index) => parent.child(index));
}

function ringOf(path: Path64): Position[] {
  const ring = path.map(({ x, y }) => [x / STEPS, y / STEPS]);
  return [...ring, [...ring[0]!]];
}
