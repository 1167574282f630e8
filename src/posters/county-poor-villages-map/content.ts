import type { LocatorGround } from "../../charts/locator/locator.tsx";
import type { CountyShapes } from "../../geography/county-shapes.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { AmountClass } from "../../statistics/classes.ts";
import type { Totals } from "../../statistics/totals.ts";
import type { StackLayout } from "../parts/stack-layout.ts";
import type { TownshipLayout } from "../parts/township-layout.ts";

/** A village with what its ground and sign say. */
export interface CountyVillageRow {
  readonly code: string;
  readonly name: string;
  readonly townshipCode: string;
  readonly isPoor: boolean;
  /** 0–1. */
  readonly rate?: number;
}

/** A township with its totals. */
export interface TownshipRow {
  readonly code: string;
  readonly name: string;
  readonly totals: Totals;
}

/** What 全县贫困村分布图 says. */
export interface CountyPoorContent extends WallContent {
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  /** Absent where no map may be drawn: the townships are then cards. */
  readonly map?: CountyShapes;
  /** The county's outline beside the cards; absent where that is unknown or not public. */
  readonly locator?: LocatorGround;
  /** What the place calls itself: 县. */
  readonly kind: "县";
  readonly villages: readonly CountyVillageRow[];
  /** Those with villages, in order of poor people, most first. */
  readonly townships: readonly TownshipRow[];
  readonly totals: Totals;
  /** Classes of the rate in percent. */
  readonly classes: readonly AmountClass[];
}

/** The sheet with the map. */
export interface CountyPoorData extends CountyPoorContent, SheetData {
  readonly map: CountyShapes;
  readonly layout: TownshipLayout;
}

/** A sheet with townships as cards. */
export interface CountyPoorCards extends CountyPoorContent, SheetData {
  /** Codes of the townships that it shows. */
  readonly shown: readonly string[];
  readonly layout: StackLayout;
}
