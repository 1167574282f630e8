import { polygonCentroid } from "d3";
import type { MultiPolygon } from "geojson";
import { contains } from "./anchor.ts";
import { clipToBox } from "./clip.ts";
import { extentOf } from "./extent.ts";
import type { PlanePoint } from "./planar.ts";
import { areaKm2, largestPart } from "./planar-area.ts";

/** Less ground than this is none, km²: a sliver would vanish when borders are snapped together. */
const LEAST = 0.001;

/** Whether an area is large enough to be drawn and to be lost by nobody. */
export function hasGround(area: MultiPolygon | undefined): area is MultiPolygon {
  return area !== undefined && areaKm2(area) >= LEAST;
}

/**
 * Gives every village an area. One that has none (its position is another village's too or lies outside the outline,
 * or its polygon alone is missing) shares the area of the village in which it lies, else of the nearest.
 */
export function shareGround(
  areas: readonly (MultiPolygon | undefined)[],
  points: readonly PlanePoint[],
): MultiPolygon[] {
  const owners = [...areas.keys()].filter((index) => hasGround(areas[index]));
  if (owners.length === 0) throw new Error("No village has an area that others could share");
  const landless = [...areas.keys()].filter((index) => !hasGround(areas[index]));
  const shared = [...areas] as MultiPolygon[];
  for (const [owner, guests] of Map.groupBy(landless, (index) => hostOf(points[index]!, owners, areas, points))) {
    const parts = split(areas[owner]!, guests.length + 1);
    for (const [position, index] of [owner, ...guests].entries()) shared[index] = parts[position]!;
  }
  return shared;
}

function hostOf(
  point: PlanePoint,
  owners: readonly number[],
  areas: readonly (MultiPolygon | undefined)[],
  points: readonly PlanePoint[],
): number {
  const around = owners.find((owner) => contains(areas[owner]!, point));
  if (around !== undefined) return around;
  const distance = (owner: number) => Math.hypot(points[owner]![0] - point[0], points[owner]![1] - point[1]);
  return owners.reduce((nearest, owner) => (distance(owner) < distance(nearest) ? owner : nearest));
}

/** Cuts an area into parts, each time across its longer side through its centre of gravity. */
function split(geometry: MultiPolygon, count: number): MultiPolygon[] {
  if (count <= 1) return [geometry];
  const box = extentOf(geometry);
  const [x, y] = polygonCentroid(largestPart(geometry)[0] as [number, number][]);
  const isWide = box.x1 - box.x0 > box.y1 - box.y0;
  const first = clipToBox(geometry, isWide ? { ...box, x1: x } : { ...box, y1: y });
  const second = clipToBox(geometry, isWide ? { ...box, x0: x } : { ...box, y0: y });
  const half = Math.ceil(count / 2);
  return [...split(first, half), ...split(second, count - half)];
}
