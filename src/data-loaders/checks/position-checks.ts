import type { CountyMap } from "../../model/county.ts";
import type { ParsedTables } from "../load-tables.ts";
import { type Box, boxOf, isIn } from "../maps/map-box.ts";
import { type CoordinateSystem, toCgcs2000 } from "../maps/to-cgcs2000.ts";
import type { ParsedTable } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/**
 * Warnings about townships and villages whose position lies far outside the county's outline, with the probable cause.
 * Without any outline there is nothing to compare with.
 */
export function positionChecks(parsed: ParsedTables, map: CountyMap, system: CoordinateSystem): Problem[] {
  const outline = [map.county, map.townships, map.villages].find((features) => features.length > 0);
  if (!outline) return [];
  const box = boxOf(outline);
  const check = (table: ParsedTable<{ readonly longitude?: number; readonly latitude?: number }>): Problem[] =>
    table.rows.flatMap(({ row: { longitude, latitude }, line }): Problem[] => {
      if (longitude === undefined || latitude === undefined) return [];
      if (isIn(box, toCgcs2000([longitude, latitude], system))) return [];
      const at = { line, column: "经度、纬度", value: `${longitude}、${latitude}` };
      return [warning(table, at, "远在本县边界之外", causeOf(box, longitude, latitude))];
    });
  return [...check(parsed.townships), ...check(parsed.villages)];
}

/** What has most likely happened, tried on the numbers themselves. */
function causeOf(box: Box, longitude: number, latitude: number): string {
  if (isIn(box, [latitude, longitude])) return "经度和纬度填反了，交换两列";
  if (isIn(box, [fromMinutes(longitude), fromMinutes(latitude)]))
    return "像是把“度分”写成了小数（105.3751 应是 105°37′51″），换算成十进制度";
  const range = `经度${box.west.toFixed(2)}至${box.east.toFixed(2)}、纬度${box.south.toFixed(2)}至${box.north.toFixed(2)}`;
  if (isIn(box, [longitude, (box.south + box.north) / 2])) return `纬度有误，本县在${range}之间`;
  if (isIn(box, [(box.west + box.east) / 2, latitude])) return `经度有误，本县在${range}之间`;
  return `核对是否填了别处的坐标，本县在${range}之间`;
}

/** 105.3751 read as 105°37′51″. */
function fromMinutes(value: number): number {
  const degrees = Math.trunc(value);
  const rest = Math.round((value - degrees) * 10_000);
  return degrees + Math.trunc(rest / 100) / 60 + (rest % 100) / 3600;
}
