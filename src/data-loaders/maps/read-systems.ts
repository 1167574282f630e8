import { nearest } from "../nearest.ts";
import type { ProfileReader } from "../profile-reader.ts";
import { areaLayers } from "./layers.ts";
import { lineLayers } from "./map-lines.ts";
import { type CoordinateSystems, coordinateSystemOf, type MapSystem, mapSystemOf, usualSystems } from "./map-system.ts";

const KEY = "坐标系";

/** What an object names the columns 经度 and 纬度 of the tables by. */
const TABLES = "经纬度";

const FIX = "填 CGCS2000、GCJ02（高德、腾讯地图）或 BD09（百度地图）";
const MAP_FIX = `${FIX}；投影坐标的地图也可填 EPSG 编号或“中央经线105”`;

/**
 * 坐标系 of 县.json: one for everything, or an object by what it is for: 经纬度 of the tables, and maps by their layer or
 * file (村界, 边界, 村界.shp). What an object does not name is in CGCS2000.
 */
export function readSystems(reader: ProfileReader): CoordinateSystems {
  if (reader.isObject(KEY)) return ofObject(reader);
  const written = reader.text(KEY, "CGCS2000、GCJ02 或 BD09");
  const system = coordinateSystemOf(written || "CGCS2000");
  if (system === undefined) reader.report(KEY, "不是可用的坐标系", FIX, written);
  return { ...usualSystems, tables: system ?? "CGCS2000", usual: system ?? "CGCS2000" };
}

function ofObject(reader: ProfileReader): CoordinateSystems {
  const known = [TABLES, "边界", ...areaLayers.map(({ name }) => name), ...lineLayers.map(({ name }) => name)];
  const maps: Record<string, MapSystem> = {};
  let { tables } = usualSystems;
  for (const [key, value] of Object.entries(reader.object(KEY, FIX))) {
    const name = key.trim().replace(/^地图[/\\]|\.[a-z]+$/gi, "");
    const written = typeof value === "string" ? value : "";
    if (!known.includes(name)) {
      const meant = nearest(name, known);
      const hint = meant === undefined ? "" : `，是否应为“${meant}”`;
      reader.report(`${KEY}.${key}`, "不是地图的名称", `写${known.join("、")}之一${hint}`, key);
      continue;
    }
    const system = name === TABLES ? coordinateSystemOf(written) : mapSystemOf(written);
    if (system === undefined) {
      reader.report(
        `${KEY}.${key}`,
        "不是可用的坐标系",
        name === TABLES ? FIX : MAP_FIX,
        written || JSON.stringify(value),
      );
    } else if (name === TABLES) tables = system as typeof tables;
    else maps[name] = system;
  }
  return { tables, usual: "CGCS2000", maps };
}
