import type { CountyMap } from "../../model/county.ts";
import type { DivisionLevel } from "../../model/identifiers.ts";

/** Layers of areas, as the county's map calls them. */
export type AreaLayer = Exclude<keyof CountyMap, "lines">;

/** Layers of areas by the name of their file or of their object in 边界.topojson; special areas have names and no code. */
export const areaLayers: readonly {
  readonly layer: AreaLayer;
  readonly name: string;
  readonly level?: DivisionLevel;
}[] = [
  { layer: "county", name: "县界", level: "county" },
  { layer: "townships", name: "乡镇界", level: "township" },
  { layer: "villages", name: "村界", level: "village" },
  { layer: "specialAreas", name: "特困片区" },
];
