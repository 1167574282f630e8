import type { AmountClass } from "../../statistics/classes.ts";
import type { Totals } from "../../statistics/totals.ts";
import type { MapLayout } from "../parts/map-layout.ts";
import type { TownshipMap } from "../parts/township-map.ts";
import type { SheetData } from "../poster.ts";

/** A village of the sheet. */
export interface VillageRow {
  readonly code: string;
  readonly name: string;
  readonly isPoor: boolean;
  readonly poorPopulation?: number;
  /** Poor people ÷ people, 0–1. */
  readonly rate?: number;
}

/** What 贫困村分布图 shows. */
export interface PoorVillagesData extends SheetData {
  readonly layout: MapLayout;
  readonly map: TownshipMap;
  readonly totals: Totals;
  /** In order of poor people, most first. */
  readonly villages: readonly VillageRow[];
  /** Number of the sheet that lists every village, where the ranking of this one cannot. */
  readonly restSheet?: number;
  /** Classes of the rate in percent. */
  readonly classes: readonly AmountClass[];
}
