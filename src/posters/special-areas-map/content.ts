import type { MultiPolygon, Position } from "geojson";
import type { MapBasis, TownshipShape, VillageShape } from "../../geography/county-shapes.ts";
import type { Totals } from "../../statistics/totals.ts";
import type { MapLayout } from "../parts/map-layout.ts";
import type { SheetData } from "../poster.ts";

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

/** What 特困片区示意图 shows. */
export interface AreasData extends SheetData, MapBasis {
  readonly layout: MapLayout;
  readonly ownCode: string;
  readonly townships: readonly TownshipShape[];
  /** Villages to be named; none where the paper has no room for their names. */
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
  /** Number of the sheet with the table, where this one has no room for it. */
  readonly restSheet?: number;
}
