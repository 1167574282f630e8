import { areaFills, type ClassFill, noDataFill } from "../../theme/palette.ts";
import type { AreasData } from "./content.ts";

/** What lies in no special area. */
export const NO_AREA: ClassFill = { color: noDataFill, hatch: "none" };

/** Colour and hatch of a special area by its place in the county's list. */
export function areaFill(data: Pick<AreasData, "areas">, name: string): ClassFill {
  const index = data.areas.findIndex((area) => area.name === name);
  return index < 0 ? NO_AREA : areaFills[index % areaFills.length]!;
}
