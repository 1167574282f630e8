import type { CountyMap } from "../../model/county.ts";
import type { ParsedTables } from "../load-tables.ts";
import { type Box, boxOf, isIn } from "../maps/map-box.ts";
import { type CoordinateSystem, toCgcs2000 } from "../maps/to-cgcs2000.ts";
import type { ParsedTable } from "../parse-table.ts";
import type { Problem } from "../problems.ts";
import { warning } from "./warning.ts";

/** So many positions and more, all of them elsewhere, tell that not they are wrong but the map is. */
const MANY = 3;

/**
 * Warnings about townships and villages whose position lies far outside the county's outline, with the probable cause;
 * one about the map where all of them do. Without any outline there is nothing to compare with.
 */
export function positionChecks(parsed: ParsedTables, map: CountyMap, system: CoordinateSystem): Problem[] {
  const outline = [map.county, map.townships, map.villages].find((features) => features.length > 0);
  if (!outline) return [];
  const box = boxOf(outline);
  const positioned = [...placed(parsed.townships), ...placed(parsed.villages)];
  const outside = positioned.filter(({ at }) => !isIn(box, toCgcs2000([...at], system)));
  const isAll = outside.length >= MANY && outside.length === positioned.length;
  if (isAll && outside.every(({ at }) => slipOf(box, ...at) === undefined)) return [elsewhere(box, outside)];
  return outside.map(({ table, line, at: [longitude, latitude] }) => {
    const where = { line, column: "经度、纬度", value: `${longitude}、${latitude}` };
    return warning(table, where, "远在本县边界之外", causeOf(box, longitude, latitude));
  });
}

type Positioned = ParsedTable<{ readonly longitude?: number; readonly latitude?: number }>;

interface Placed {
  readonly table: Positioned;
  readonly line: number;
  /** Longitude and latitude as written. */
  readonly at: readonly [number, number];
}

const placed = (table: Positioned): Placed[] =>
  table.rows.flatMap(({ row: { longitude, latitude }, line }) =>
    longitude === undefined || latitude === undefined ? [] : [{ table, line, at: [longitude, latitude] as const }],
  );

const rangeText = ({ west, east, south, north }: Box): string =>
  `经度${west.toFixed(2)}至${east.toFixed(2)}、纬度${south.toFixed(2)}至${north.toFixed(2)}`;

function elsewhere(box: Box, outside: readonly Placed[]): Problem {
  const [xs, ys] = [outside.map(({ at: [x] }) => x), outside.map(({ at: [, y] }) => y)];
  const given = { west: Math.min(...xs), east: Math.max(...xs), south: Math.min(...ys), north: Math.max(...ys) };
  return {
    file: "地图",
    message: `地图和数据表对不上：地图在${rangeText(box)}之间，乡镇、行政村表的${outside.length}个经纬度都在${rangeText(given)}之间`,
    fix: "核对是否用了别县的地图，地图的坐标系是否写对，或经度、纬度是否是本县的",
    severity: "warning",
  };
}

/** A slip in writing that explains where a position lies, tried on the numbers themselves. */
function slipOf(box: Box, longitude: number, latitude: number): string | undefined {
  if (isIn(box, [latitude, longitude])) return "经度和纬度填反了，交换两列";
  if (isIn(box, [fromMinutes(longitude), fromMinutes(latitude)]))
    return "像是把“度分”写成了小数（105.3751 应是 105°37′51″），换算成十进制度";
  return undefined;
}

/** What has most likely happened. */
function causeOf(box: Box, longitude: number, latitude: number): string {
  const slip = slipOf(box, longitude, latitude);
  if (slip !== undefined) return slip;
  const range = rangeText(box);
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
