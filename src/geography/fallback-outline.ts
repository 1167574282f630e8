import { polygonHull } from "d3";
import type { MultiPolygon } from "geojson";
import type { PlanePoint } from "./planar.ts";

/** How far the outline is drawn outside the outermost villages, km. */
const BUFFER = 1.5;
/** Half sides of the frame where nothing at all is known, km: a landscape rectangle. */
const EMPTY_FRAME: PlanePoint = [13, 10];
const CORNERS = 16;

/** An outline where the files hold none: the hull of the villages with room around it, or a plain rectangle. */
export function fallbackOutline(points: readonly PlanePoint[]): MultiPolygon {
  const around = points.flatMap(([x, y]) =>
    Array.from({ length: CORNERS }, (_, index): [number, number] => {
      const angle = (index / CORNERS) * 2 * Math.PI;
      return [x + BUFFER * Math.cos(angle), y + BUFFER * Math.sin(angle)];
    }),
  );
  const hull = polygonHull(around) ?? rectangle();
  return { type: "MultiPolygon", coordinates: [[[...hull, hull[0]!]]] };
}

function rectangle(): [number, number][] {
  const [x, y] = EMPTY_FRAME;
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}
