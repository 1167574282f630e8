import type { MultiPolygon, Position } from "geojson";
import { PointGrid } from "./point-grid.ts";

const keyOf = ([x = 0, y = 0]: Position) => `${x} ${y}`;
const edgeKey = (a: Position, b: Position) => [keyOf(a), keyOf(b)].sort().join(" ");

/**
 * Areas whose borders fall together where they were digitised apart: corners move to a neighbour's corner or are joined
 * by it within `reach` km, so that narrow gaps and overlaps close. Borders that fall together already, corner by corner,
 * are left as they are.
 */
export function snapped(areas: readonly MultiPolygon[], reach: number): readonly MultiPolygon[] {
  const loose = looseCorners(areas);
  if (loose.size === 0) return areas;
  const grid = new PointGrid(reach);
  const moved = areas.map((area, owner) => {
    const homes = new Map<string, Position>();
    const settle = (corner: Position): Position => {
      // A ring comes back to its first corner, and may touch itself: a corner settles once.
      const home = homes.get(keyOf(corner)) ?? (loose.has(keyOf(corner)) ? grid.settle(corner, owner) : corner);
      homes.set(keyOf(corner), home);
      return home;
    };
    return mapRings(area, (ring) => ring.map(settle));
  });
  return moved.map((area, owner) =>
    mapRings(area, (ring) => withoutSpikes(ring.flatMap((corner, index) => run(corner, ring[index + 1], owner, grid)))),
  );
}

/** Corners of edges that no second area has: the county's outline, and borders that do not fall together. */
function looseCorners(areas: readonly MultiPolygon[]): Set<string> {
  const count = new Map<string, number>();
  const edges: [Position, Position][] = [];
  for (const ring of areas.flatMap(({ coordinates }) => coordinates.flat())) {
    for (let index = 1; index < ring.length; index += 1) {
      const [a, b] = [ring[index - 1]!, ring[index]!];
      edges.push([a, b]);
      count.set(edgeKey(a, b), (count.get(edgeKey(a, b)) ?? 0) + 1);
    }
  }
  return new Set(edges.filter(([a, b]) => count.get(edgeKey(a, b)) === 1).flatMap((edge) => edge.map(keyOf)));
}

/** A corner and the neighbours' corners along the edge that follows it. */
function run(corner: Position, next: Position | undefined, owner: number, grid: PointGrid): Position[] {
  return next ? [corner, ...grid.along(corner, next, owner)] : [corner];
}

function mapRings(area: MultiPolygon, change: (ring: readonly Position[]) => Position[]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: area.coordinates.map((rings) => rings.map(change)) };
}

/** A closed ring without repeated corners and without ways there and straight back. */
function withoutSpikes(ring: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const corner of ring.slice(0, -1)) {
    if (kept.length > 0 && keyOf(kept.at(-1)!) === keyOf(corner)) continue;
    if (kept.length > 1 && keyOf(kept.at(-2)!) === keyOf(corner)) kept.pop();
    else kept.push(corner);
  }
  return kept.length > 0 ? [...kept, [...kept[0]!]] : kept;
}
