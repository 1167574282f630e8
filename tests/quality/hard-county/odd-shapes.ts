import type { MultiPolygon, Position } from "geojson";
import { clipToBox } from "../../../src/geography/clip.ts";
import type { Cell } from "./cells.ts";

/** Land of one village and a place in it. */
export interface Land {
  readonly area: MultiPolygon["coordinates"];
  readonly position: Position;
}

/** One village in as many parts as there are cells. */
export function scattered(cells: readonly Cell[]): Land {
  return { area: cells.flatMap(({ area }) => area), position: cells[0]!.seed };
}

/** A village with a hole, and the one that lies in the hole: the cell's ring drawn in towards its seed. */
export function nested({ area, seed }: Cell): [around: Land, inside: Land] {
  const towards = (share: number) => (point: Position) =>
    point.map((value, axis) => seed[axis]! + (value - seed[axis]!) * share);
  const outer = area[0]![0]!;
  const hole = outer.map(towards(0.45));
  return [
    { area: [[outer, hole.toReversed()], ...area.slice(1)], position: towards(0.75)(outer[0]!) },
    { area: [[hole]], position: seed },
  ];
}

/** Width of the sliver, degrees: about 450 m. */
const SLIVER = 0.005;
/** More than the county's latitudes. */
const TALL = { y0: 33, y1: 35 };

/** A village, and one that is a narrow strip through it from north to south. */
export function slit({ area, seed: [x, y] }: Cell): [rest: Land, sliver: Land] {
  const [left, right] = [x! + SLIVER, x! + 2 * SLIVER];
  const between = (x0: number, x1: number) =>
    clipToBox({ type: "MultiPolygon", coordinates: area }, { x0, x1, ...TALL }).coordinates;
  return [
    { area: [...between(x! - 1, left), ...between(right, x! + 1)], position: [x!, y!] },
    { area: between(left, right), position: [x! + 1.5 * SLIVER, y!] },
  ];
}
