import type { LocatorGround } from "../../charts/locator/locator.tsx";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { AmountClass } from "../../statistics/classes.ts";
import type { Totals } from "../../statistics/totals.ts";
import type { TownshipLayout } from "../parts/township-layout.ts";
import type { TownshipMap } from "../parts/township-map.ts";

/** A village of the sheet. */
export interface VillageRow {
  readonly code: string;
  readonly name: string;
  readonly isPoor: boolean;
  readonly poorHouseholds?: number;
  readonly poorPopulation?: number;
  /** Poor people ÷ people, 0–1. */
  readonly rate?: number;
}

/** What 贫困村分布图 says of a township. */
export interface PoorVillagesContent extends WallContent {
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  /** Absent where no map may be drawn: the sheet then has cards. */
  readonly map?: TownshipMap;
  /** Where the township lies, for cards; absent where that is unknown or not public. */
  readonly locator?: LocatorGround;
  /** What the township calls itself: 镇, 乡 or 乡镇. */
  readonly kind: string;
  readonly totals: Totals;
  /** Of the villages that are not poor. */
  readonly others: Totals;
  /** In order of poor people, most first. */
  readonly villages: readonly VillageRow[];
  /** Classes of the rate in percent. */
  readonly classes: readonly AmountClass[];
  /** Rows that the panels make room for (see `panelRows`). */
  readonly rows: number;
}

/** The sheet with the map. */
export interface PoorVillagesData extends PoorVillagesContent, SheetData {
  readonly map: TownshipMap;
  readonly layout: TownshipLayout;
}
