import type { MultiPolygon, Position } from "geojson";
import type { LocatorGround } from "../../charts/locator/locator.tsx";
import type { MapBasis, TownshipShape, VillageShape } from "../../geography/county-shapes.ts";
import type { GroundWay } from "../../geography/ground-ways.ts";
import type { PanelBox } from "../../items/panel.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { Totals } from "../../statistics/totals.ts";
import type { Paper } from "../../theme/paper.ts";
import type { MapSetting } from "../parts/map-layout.ts";
import type { StackLayout } from "../parts/stack-layout.ts";

type Lines = readonly (readonly Position[])[];

/** A special area, or what lies in none, with its ground in the county. */
export interface AreaGround {
  /** Empty for what lies in no area. */
  readonly name: string;
  readonly geometry: MultiPolygon;
}

/** A line of the table. */
export interface AreaRow {
  readonly name: string;
  readonly note: string;
  /** Names of the townships that have villages in it; none for the whole county. */
  readonly townshipNames: readonly string[];
  readonly townships: number;
  readonly totals: Totals;
  /** Of the county's poor people, 0–1. */
  readonly share?: number;
}

/** A village by its township, and the area that it lies in (empty: none). */
export interface AreaVillage {
  readonly code: string;
  readonly name: string;
  readonly townshipCode: string;
  readonly isPoor: boolean;
  readonly area: string;
}

/** The county as the sheet draws it; km on the plane. */
export interface AreasGround extends MapBasis {
  readonly outline: MultiPolygon;
  readonly townships: readonly TownshipShape[];
  /** In the order of the content's villages. */
  readonly villages: readonly Pick<VillageShape, "geometry" | "anchor">[];
  readonly townshipBorders: Lines;
  readonly areaBorders: Lines;
  readonly ways: readonly GroundWay[];
  readonly grounds: readonly AreaGround[];
}

/** What 特困片区示意图 says. */
export interface AreasContent extends WallContent {
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  /** The township that the sheet hangs in; absent on the county's own. */
  readonly ownCode?: string;
  /** Townships that have villages. */
  readonly townships: readonly { readonly code: string; readonly name: string }[];
  readonly villages: readonly AreaVillage[];
  readonly areas: readonly AreaRow[];
  /** Villages in no area; absent where every village is in one. */
  readonly rest?: AreaRow;
  /** What lies in any area. */
  readonly together: AreaRow;
  readonly county: AreaRow;
  /** Absent where no map may be drawn: the sheet is then a board of townships. */
  readonly map?: AreasGround;
  /** The county's outline beside the board; absent where that is unknown or not public. */
  readonly locator?: LocatorGround;
}

/** A tall county on standing paper: key figures and legend in a column beside the map, the table beneath both. mm. */
export interface ColumnLayout {
  readonly paper: Paper;
  readonly column: PanelBox;
  readonly map: PanelBox;
  readonly table: PanelBox;
  /** Paper per km of ground. */
  readonly scale: number;
}

/** Whether the map has room for the villages' names. */
interface MapNaming {
  readonly namesVillages: boolean;
}

/** The sheet with the map. */
export interface AreasData extends AreasContent, SheetData {
  readonly map: AreasGround;
  readonly layout: MapSetting & MapNaming;
}

/** The sheet with the map beside a column of key figures and legend. */
export interface AreasColumnData extends AreasContent, SheetData {
  readonly map: AreasGround;
  readonly layout: ColumnLayout & MapNaming & { readonly restSheet?: never };
}

/** A sheet with a board of townships. */
export interface AreasBoardData extends AreasContent, SheetData {
  readonly layout: StackLayout & { readonly restSheet?: number };
}
