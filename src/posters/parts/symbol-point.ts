import { insidePoint } from "../../geography/inside-point.ts";
import type { PlanePoint } from "../../geography/planar.ts";
import type { TypeScale } from "../../theme/type-scale.ts";
import type { TownshipVillage } from "./township-map.ts";

/** What a symbol keeps clear of its ground's edges, of a label: 3 mm on A0. */
const CLEAR = 0.29;

/** Where a village's symbol of a radius (mm) stands at a scale (mm per km): at its place, or moved into its own ground. */
export function symbolPoint(
  { geometry, anchor, roomiest }: TownshipVillage,
  radius: number,
  scale: number,
  type: TypeScale,
): PlanePoint {
  return insidePoint(geometry, anchor, roomiest, (radius + CLEAR * type.label) / scale);
}

/** The largest radius (mm) that a village's ground has room for at a scale. */
export function symbolRoom({ room }: TownshipVillage, scale: number, type: TypeScale): number {
  return room * scale - CLEAR * type.label;
}
