import { Delaunay } from "d3";
import type { Rng } from "../rng.ts";
import type { Terrain } from "./terrain.ts";

/** A point in units from the middle of the county, y to the north; `Land` says how long a unit is. */
export type Point = readonly [number, number];

/** The county cut into small irregular cells, from which villages are grown. */
export interface CellMesh {
  readonly sites: readonly Point[];
  /** Closed ring of each cell; neighbours share their corner points exactly. */
  readonly rings: readonly (readonly Point[])[];
  readonly neighbours: readonly (readonly number[])[];
  readonly areas: readonly number[];
  readonly heights: readonly number[];
  readonly riverSides: readonly number[];
  /** Whether the cell touches the county's outline. */
  readonly onOutline: readonly boolean[];
}

/** Half width and half height of the sheet that the county is cut from, units. */
const halfWidth = 30;
const halfHeight = 24;

function scatteredSites(rng: Rng, spacing: number): Point[] {
  const sites: Point[] = [];
  const rowStep = spacing * 0.866;
  let odd = false;
  for (let y = -halfHeight; y <= halfHeight; y += rowStep) {
    for (let x = -halfWidth + (odd ? spacing / 2 : 0); x <= halfWidth; x += spacing) {
      sites.push([x + rng.between(-0.4, 0.4) * spacing, y + rng.between(-0.4, 0.4) * spacing]);
    }
    odd = !odd;
  }
  return sites;
}

/** All that can be reached from `start` over members for which `keep` holds. */
export function reachable(
  start: number,
  neighbours: (index: number) => Iterable<number>,
  keep: (index: number) => boolean,
): Set<number> {
  const seen = new Set([start]);
  const stack = [start];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const next of neighbours(at)) {
      if (seen.has(next) || !keep(next)) continue;
      seen.add(next);
      stack.push(next);
    }
  }
  return seen;
}

/** Area of a closed ring, square units. */
export function ringArea(ring: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0] * ring[i]![1] - ring[i]![0] * ring[i - 1]![1];
  return Math.abs(sum) / 2;
}

/** Voronoi cells of a jittered grid of that spacing, those of the county alone: one piece without holes. */
export function cutCells(terrain: Terrain, rng: Rng, spacing: number): CellMesh {
  const all = scatteredSites(rng, spacing);
  const delaunay = Delaunay.from(all.map(([x, y]) => [x, y]));
  const voronoi = delaunay.voronoi([-halfWidth - 1, -halfHeight - 1, halfWidth + 1, halfHeight + 1]);
  const inside = all.map(([x, y]) => terrain.isInCounty(x, y));
  const around = (i: number) => voronoi.neighbors(i);

  const middle = delaunay.find(0, 0);
  const mainland = reachable(middle, around, (i) => inside[i]!);
  const outside = reachable(0, around, (i) => !mainland.has(i));
  const kept = all.map((_, i) => i).filter((i) => !outside.has(i));
  const indexOf = new Map(kept.map((old, index) => [old, index]));

  const sites = kept.map((i) => all[i]!);
  const rings = kept.map((i) => voronoi.cellPolygon(i).map(([x, y]): Point => [x!, y!]));
  return {
    sites,
    rings,
    neighbours: kept.map((i) => [...around(i)].flatMap((j) => indexOf.get(j) ?? []).sort((a, b) => a - b)),
    areas: rings.map(ringArea),
    heights: sites.map(([x, y]) => terrain.height(x, y)),
    riverSides: sites.map(([x, y]) => terrain.riverSide(x, y)),
    onOutline: kept.map((i) => [...around(i)].some((j) => !indexOf.has(j))),
  };
}
