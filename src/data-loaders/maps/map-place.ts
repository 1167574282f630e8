import type { Position } from "geojson";

/** A place of the tables that a feature may belong to. */
export interface MapPlace {
  readonly code: string;
  readonly name: string;
  /** Code of the place above. */
  readonly parent: string;
  /** Name of the place above. */
  readonly parentName: string;
  /** 经度 and 纬度 of the tables, degrees in CGCS2000; absent where they have none. */
  readonly position?: Position;
}
