declare module "shpjs" {
  import type { Geometry } from "geojson";

  /** Shapes of a .shp in the order of their records, `null` for a record without shape. */
  export function parseShp(shp: Uint8Array): (Geometry | null)[];
  /** Rows of a .dbf in the order of their records; `encoding` is a label as TextDecoder knows it, UTF-8 where absent. */
  export function parseDbf(dbf: Uint8Array, encoding?: string): Record<string, unknown>[];
}
