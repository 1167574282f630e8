import type { MultiPolygon } from "geojson";
import { extentOf } from "./extent.ts";
import { areaKm2 } from "./planar-area.ts";

/** The least that is seen on a wall chart, mm: about one dot of a print at 300 dpi. */
const SEEN = 0.1;
/** How large the largest papers show a township or a county, mm. */
const SHOWN = 700;
/** Small townships are shown as large as others: share of the mean side that still keeps its detail. */
const SMALL = 0.5;

/** Ground (km) under one mm of the map of a township, on average, where `land` is divided among so many. */
export function townshipMillimetre(land: readonly MultiPolygon[], townships: number): number {
  const area = land.reduce((sum, part) => sum + areaKm2(part), 0);
  return Math.sqrt(area / Math.max(townships, 1)) / SHOWN;
}

/** Ground (km) that is just seen on the map of a township, where `land` is divided among so many. */
export function townshipDetail(land: readonly MultiPolygon[], townships: number): number {
  return SEEN * SMALL * townshipMillimetre(land, townships);
}

/** Ground (km) that is just seen on a map of all of an area. */
export function wholeDetail(area: MultiPolygon): number {
  const { x0, y0, x1, y1 } = extentOf(area);
  return (SEEN * Math.max(x1 - x0, y1 - y0)) / SHOWN;
}
