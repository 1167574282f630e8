import { polygonContains } from "d3";
import type { MultiPolygon, Polygon, Position } from "geojson";

type Ring = [number, number][];

const polygonsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][][] =>
  type === "Polygon" ? [coordinates] : coordinates;

/** Whether a position lies in an area, holes left out; both in degrees, taken as a plane. */
export function isInside([x = 0, y = 0]: Position, area: Polygon | MultiPolygon): boolean {
  return polygonsOf(area).some(
    ([outer = [], ...holes]) =>
      polygonContains(outer as Ring, [x, y]) && !holes.some((hole) => polygonContains(hole as Ring, [x, y])),
  );
}

/** Kilometres in a degree of latitude. */
const KM = 111.2;

/** Kilometres from a position to the border of an area. */
export function kilometresToBorder([x = 0, y = 0]: Position, area: Polygon | MultiPolygon): number {
  const across = Math.cos((y * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygonsOf(area).flat()) {
    for (const [index, [toX = 0, toY = 0]] of ring.entries()) {
      const [fromX = 0, fromY = 0] = ring.at(index - 1) ?? [];
      const [dx, dy] = [(toX - fromX) * across, toY - fromY];
      const [px, py] = [(x - fromX) * across, y - fromY];
      const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, Math.hypot(px - along * dx, py - along * dy));
    }
  }
  return nearest * KM;
}

/** So far corners are moved inwards, as a share of their way to the middle: those on a shared border are in neither area. */
const INWARDS = 0.01;

/** Whether two areas lie on each other: most corners of one are inside of the other. */
export function areOverlaid(one: Polygon | MultiPolygon, other: Polygon | MultiPolygon): boolean {
  const mostIn = (inner: Polygon | MultiPolygon, outer: Polygon | MultiPolygon) => {
    const corners = polygonsOf(inner).flatMap(([ring = []]) => movedInwards(ring.slice(1)));
    return corners.filter((corner) => isInside(corner, outer)).length * 2 > corners.length;
  };
  return mostIn(one, other) || mostIn(other, one);
}

function movedInwards(corners: readonly Position[]): Position[] {
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner) => sum + (corner[axis] ?? 0), 0) / corners.length;
  const [middleX, middleY] = [mean(0), mean(1)];
  return corners.map(([x = 0, y = 0]) => [x + (middleX - x) * INWARDS, y + (middleY - y) * INWARDS]);
}
