/** Polygons and lines of the county's maps. */
import type { MultiPolygon, Polygon, Position } from "geojson";

/** A polygon of the map, longitude and latitude in degrees, CGCS2000; outer rings run clockwise, as d3-geo wants them. */
export interface MapFeature {
  /** Division code where the file gave one or the name was found in the tables; empty for a special area. */
  readonly code: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** A river or a road by its importance: 1 is a main river or an expressway, 2 a tributary or a trunk road, 3 the least. */
export interface MapWay {
  readonly kind: "river" | "road";
  readonly grade: 1 | 2 | 3;
}

/** A line of the map that is no border; longitude and latitude in degrees, CGCS2000. */
export interface MapLine extends MapWay {
  /** Empty where the file gives none. */
  readonly name: string;
  readonly lines: readonly (readonly Position[])[];
}

/** 地图/: any part may be empty, the maps degrade. */
export interface CountyMap {
  readonly county: readonly MapFeature[];
  readonly townships: readonly MapFeature[];
  readonly villages: readonly MapFeature[];
  readonly specialAreas: readonly MapFeature[];
  /** Rivers and roads; absent where no file has any. */
  readonly lines?: readonly MapLine[];
}
