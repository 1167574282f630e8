import type { MultiPolygon, Position } from "geojson";
import { contains } from "./anchor.ts";
import type { PlanePoint } from "./planar.ts";

/** Directions that are tried around a point, and steps outwards in what shall be clear. */
const DIRECTIONS = 32;
const STEP = 0.25;
/** Steps at most; a point that needs more is moved to the roomiest place. */
const MOST_STEPS = 24;

/**
 * The nearest point to `from` that lies in an area and `clear` km from its edges; `roomiest`, which has most room of all,
 * where there is none near.
 */
export function insidePoint(area: MultiPolygon, from: PlanePoint, roomiest: PlanePoint, clear: number): PlanePoint {
  const isClear = (point: PlanePoint) => contains(area, point) && edgeDistance(area, point) >= clear;
  if (isClear(from)) return from;
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const distance = step * STEP * clear;
    for (let turn = 0; turn < DIRECTIONS; turn += 1) {
      const angle = (turn / DIRECTIONS) * 2 * Math.PI;
      const point: PlanePoint = [from[0] + distance * Math.cos(angle), from[1] + distance * Math.sin(angle)];
      if (isClear(point)) return point;
    }
  }
  return roomiest;
}

/** Distance of a point from the nearest edge of an area, km. */
export function edgeDistance(area: MultiPolygon, [x, y]: PlanePoint): number {
  let least = Infinity;
  for (const ring of area.coordinates.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      least = Math.min(least, squareDistance(x, y, ring[index - 1]!, ring[index]!));
    }
  }
  return Math.sqrt(least);
}

function squareDistance(x: number, y: number, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - share * dx) ** 2 + (y - ay - share * dy) ** 2;
}
