import gcoord from "gcoord";
import type { Position } from "geojson";

/** The 坐标系 a county may name; CGCS2000 and WGS84 are the same here. */
export const coordinateSystems = ["CGCS2000", "WGS84", "GCJ02", "BD09"] as const;

/** Name of a coordinate system as 县.json writes it. */
export type CoordinateSystem = (typeof coordinateSystems)[number];

/** A tenth of a metre: beyond that the inverse shift of GCJ02 and BD09 is only noise. */
const precision = 1e6;

/** [longitude, latitude] in the given system → CGCS2000; positions already in it stay as they are. */
export function toCgcs2000(position: Position, system: CoordinateSystem): Position {
  if (system !== "GCJ02" && system !== "BD09") return position;
  const from = system === "GCJ02" ? gcoord.GCJ02 : gcoord.BD09;
  const [longitude = 0, latitude = 0] = gcoord.transform([position[0] ?? 0, position[1] ?? 0], from, gcoord.WGS84);
  return [Math.round(longitude * precision) / precision, Math.round(latitude * precision) / precision];
}
