import type { LocatorGround } from "../../charts/locator/locator.tsx";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { ServiceRow } from "../../statistics/village-services.ts";
import type { TownshipLayout } from "../parts/township-layout.ts";
import type { TownshipMap } from "../parts/township-map.ts";
import type { LandRow } from "./land.ts";
import type { FigureRow } from "./year-figures.ts";

/** A village of the township. */
export interface Neighbour {
  readonly code: string;
  readonly name: string;
  readonly isPoor: boolean;
}

/** What 本村位置与基本情况图 says of a village. */
export interface VillageMapContent extends WallContent {
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  readonly code: string;
  readonly name: string;
  readonly isPoor: boolean;
  readonly townshipName: string;
  /** What the township calls itself: 镇, 乡 or 乡镇. */
  readonly kind: string;
  /** Of the township, the village itself among them. */
  readonly villages: readonly Neighbour[];
  /** The township's; absent where no map may be drawn: its villages are then cards. */
  readonly map?: TownshipMap;
  /** Where the township lies in the county; absent where that is unknown or not public. */
  readonly locator?: LocatorGround;
  readonly years: { readonly base: number; readonly current: number };
  readonly figures: readonly FigureRow[];
  /** Of the current year. */
  readonly poorPopulation?: number;
  /** 0–1. */
  readonly rate?: number;
  readonly land: readonly LandRow[];
  readonly services: readonly ServiceRow[];
}

/** The sheet of it. */
export interface VillageMapData extends VillageMapContent, SheetData {
  readonly layout: TownshipLayout;
}
