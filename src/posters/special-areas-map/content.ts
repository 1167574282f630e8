import type { MultiPolygon, Position } from "geojson";
import type { MapBasis, TownshipShape, VillageShape } from "../../geography/county-shapes.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { WallContent } from "../../items/wall.ts";
import type { Totals } from "../../statistics/totals.ts";
import type { MapSetting } from "../parts/map-layout.ts";

type Lines = readonly (readonly Position[])[];

/** A special area, or what lies in none, with its ground in the county and in the sheet's own township. */
export interface AreaGround {
  /** Empty for what lies in no area. */
  readonly name: string;
  readonly geometry?: MultiPolygon;
  readonly own?: MultiPolygon;
}

/** A line of the table. */
export interface AreaRow {
  readonly name: string;
  readonly note: string;
  readonly townships: number;
  /** Names of the townships that have villages in it; none for the whole county. */
  readonly townshipNames: readonly string[];
  readonly totals: Totals;
}

/** What 特困片区示意图 says. */
export interface AreasContent extends WallContent, MapBasis {
  /** Decimals of rates in percent. */
  readonly rateDigits: number;
  readonly ownCode: string;
  readonly townships: readonly TownshipShape[];
  readonly villages: readonly VillageShape[];
  readonly outline: MultiPolygon;
  readonly townshipBorders: Lines;
  /** Edges of tiles; none where the map shows true ground. */
  readonly tileBorders: Lines;
  readonly areaBorders: Lines;
  readonly grounds: readonly AreaGround[];
  readonly areas: readonly AreaRow[];
  /** Villages in no area; absent where every village is in one. */
  readonly rest?: AreaRow;
  readonly county: AreaRow;
}

/** The layout of the sheet, and whether its paper has room for the villages' names. */
export interface AreasSetting extends MapSetting {
  readonly namesVillages: boolean;
}

/** The sheet with the map. */
export interface AreasData extends AreasContent, SheetData {
  readonly layout: AreasSetting;
}

/** The villages that the sheet names. */
export function namedVillages({ villages, layout }: AreasData): readonly VillageShape[] {
  return layout.namesVillages ? villages : [];
}
