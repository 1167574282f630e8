import { type CoordinateSystem, coordinateSystems } from "./to-cgcs2000.ts";

/** What 县.json may say of a map's coordinates: a system of degrees, or the plane that a survey drew it in. */
export type MapSystem = CoordinateSystem | `EPSG:${number}` | `中央经线${number}`;

/** 坐标系 of 县.json: of the tables' 经度 and 纬度, and of maps by layer or file. */
export interface CoordinateSystems {
  readonly tables: CoordinateSystem;
  /** For maps that are not named in `maps`. */
  readonly usual: CoordinateSystem;
  /** By name of layer or file without ending, e.g. 村界 or 边界. */
  readonly maps: Readonly<Record<string, MapSystem>>;
}

/** Everything in CGCS2000. */
export const usualSystems: CoordinateSystems = { tables: "CGCS2000", usual: "CGCS2000", maps: {} };

/** A system of degrees as offices write its name; `undefined` where it is none of those. */
export function coordinateSystemOf(written: string): CoordinateSystem | undefined {
  const plain = written.toUpperCase().replace(/[-_\s]/g, "");
  return coordinateSystems.find((known) => known === plain);
}

/** A system as 县.json may write it for a map: also `EPSG:4545` and `中央经线105°`. */
export function mapSystemOf(written: string): MapSystem | undefined {
  const epsg = /^EPSG[:：\s]*(\d{4,6})$/i.exec(written.trim())?.[1];
  if (epsg !== undefined) return `EPSG:${Number(epsg)}`;
  const meridian = Number(/中央(?:经线|子午线)[^\d]{0,3}(\d{2,3}(?:\.\d+)?)/.exec(written)?.[1]);
  if (meridian >= 72 && meridian <= 138) return `中央经线${meridian}`;
  return coordinateSystemOf(written);
}
