/** Polygons of the county's maps. */
import type { MultiPolygon, Polygon } from "geojson";

/** A polygon of the map, longitude and latitude in degrees, CGCS2000; outer rings run clockwise, as d3-geo wants them. */
export interface MapFeature {
  /** Division code where the file gave one or the name was found in the tables; empty for a special area. */
  readonly code: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** 地图/: any part may be empty, the maps degrade. */
export interface CountyMap {
  readonly county: readonly MapFeature[];
  readonly townships: readonly MapFeature[];
  readonly villages: readonly MapFeature[];
  readonly specialAreas: readonly MapFeature[];
}
