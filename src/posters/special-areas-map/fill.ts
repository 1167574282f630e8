import { areaFills, type ClassFill, noDataFill } from "../../theme/palette.ts";
import type { AreaRow, AreasContent } from "./content.ts";

/** What lies in no special area. */
export const NO_AREA: ClassFill = { color: noDataFill, hatch: "none" };
/** Special areas beyond those that can be told apart on one sheet. */
export const OTHER_AREAS: ClassFill = { color: noDataFill, hatch: "grid" };

/** Areas that are told apart on the sheet, and those that share one fill; in the county's order. */
export function areaGroups({ areas }: Pick<AreasContent, "areas">): {
  own: readonly AreaRow[];
  others: readonly AreaRow[];
} {
  return { own: areas.slice(0, areaFills.length), others: areas.slice(areaFills.length) };
}

/** Colour and hatch of a special area by its place in the county's list. */
export function areaFill({ areas }: Pick<AreasContent, "areas">, name: string): ClassFill {
  const index = areas.findIndex((area) => area.name === name);
  return index < 0 ? NO_AREA : (areaFills[index] ?? OTHER_AREAS);
}
