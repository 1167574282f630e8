import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { VillageTallies } from "../../statistics/poor-tallies.ts";
import type { CountyYears } from "../parts/county-years.ts";

/** What 本村贫困人口柱状图 says: the village's poor households counted in three ways. */
export interface VillageBarsContent extends WallContent, VillageTallies {
  /** Absent where the county's years are too many for a colour each. */
  readonly countyYears?: CountyYears;
}

/** The ways of counting, in the order in which they are read. */
export const COUNTS = ["groups", "causes", "exits"] as const;
export type Count = (typeof COUNTS)[number];

/** Where a panel stands in the body, mm. */
export interface PlacedPanel {
  readonly count: Count;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet with its panels: usually all three. */
export interface VillageBarsSheet extends VillageBarsContent, SheetData {
  readonly layout: { readonly panels: readonly PlacedPanel[] };
}
