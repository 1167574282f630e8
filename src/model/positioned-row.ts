import type { Position } from "geojson";
import type { Field, Row, TableDefinition } from "./fields.ts";

/** A row whose 经度 and 纬度 have become one position. */
export type Positioned<R> = Omit<R, "longitude" | "latitude"> & {
  /** [longitude, latitude] in degrees, CGCS2000. */
  readonly position?: Position;
};

/** A row of a table as the model has it: with a `position` where the table has 经度 and 纬度, else as the file says. */
export type ModelRow<T extends TableDefinition> = T["fields"] extends {
  readonly longitude: Field;
  readonly latitude: Field;
}
  ? Positioned<Row<T>>
  : Row<T>;
