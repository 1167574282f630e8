import type { MultiPolygon, Position } from "geojson";
import polygonClipping from "polygon-clipping";
import type { Cell } from "./cells.ts";

/** Land of one village and a place in it. */
export interface Land {
  readonly area: MultiPolygon["coordinates"];
  readonly position: Position;
}

type Area = Parameters<typeof polygonClipping.union>[0];
const asArea = (area: MultiPolygon["coordinates"]) => area as Area;

/** One village in as many parts as there are cells. */
export function scattered(cells: readonly Cell[]): Land {
  return { area: cells.flatMap(({ area }) => area), position: cells[0]!.seed };
}

/** A village with a hole, and the one that lies in the hole: the cell's ring drawn in towards its seed. */
export function nested({ area, seed }: Cell): [around: Land, inside: Land] {
  const towards = (share: number) => (point: Position) =>
    point.map((value, axis) => seed[axis]! + (value - seed[axis]!) * share);
  const hole = [[area[0]![0]!.map(towards(0.45))]];
  return [
    { area: polygonClipping.difference(asArea(area), asArea(hole)), position: towards(0.75)(area[0]![0]![0]!) },
    { area: hole, position: seed },
  ];
}

/** Width of the sliver, degrees: about 450 m. */
const SLIVER = 0.005;

/** A village, and one that is a narrow strip through it from north to south. */
export function slit({ area, seed: [x, y] }: Cell): [rest: Land, sliver: Land] {
  const [left, right] = [x! + SLIVER, x! + 2 * SLIVER];
  const strip: Area = [
    [
      [left, 33],
      [right, 33],
      [right, 35],
      [left, 35],
      [left, 33],
    ],
  ];
  return [
    { area: polygonClipping.difference(asArea(area), strip), position: [x!, y!] },
    { area: polygonClipping.intersection(asArea(area), strip), position: [x! + 1.5 * SLIVER, y!] },
  ];
}
