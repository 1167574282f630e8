import path from "node:path";
import { nearest } from "../nearest.ts";
import type { Problem } from "../problems.ts";
import { mapEndings } from "./open-map-file.ts";

const EXPORT = "在 QGIS 或 ArcGIS 中打开，导出为 Shapefile（.shp）或 GeoJSON，经纬度坐标（CGCS2000）";
const UNPACK = "用解压软件解开，把其中的地图文件放进“地图”文件夹";

/** Kinds of map files that cannot be read, by ending, and what to do with them. */
const FOREIGN: Readonly<Record<string, string>> = {
  gpkg: EXPORT,
  mdb: EXPORT,
  gdb: EXPORT,
  mxd: `这是 ArcGIS 的工程文件，其中没有图形；${EXPORT}`,
  qgz: `这是 QGIS 的工程文件，其中没有图形；${EXPORT}`,
  qgs: `这是 QGIS 的工程文件，其中没有图形；${EXPORT}`,
  tab: EXPORT,
  mif: EXPORT,
  e00: EXPORT,
  wp: `在 MapGIS 中转换为 Shapefile（.shp）`,
  wl: `在 MapGIS 中转换为 Shapefile（.shp）`,
  gml: EXPORT,
  gpx: EXPORT,
  ovkml: "在奥维互动地图中导出为 KML",
  ovobj: "在奥维互动地图中导出为 KML",
  dwg: `CAD 图没有村名和代码，请测绘单位给 Shapefile（.shp）；或${EXPORT}`,
  dxf: `CAD 图没有村名和代码，请测绘单位给 Shapefile（.shp）；或${EXPORT}`,
  zip: UNPACK,
  rar: UNPACK,
  "7z": UNPACK,
};

/** Files that belong to others of the same name, and are told about with these. */
const COMPANIONS = /\.(?:shx|dbf|prj|cpg|sbn|sbx|qix|qmd|qpj|fix|shp\.xml|dat|id|map|ind|mid)$/i;

/** Warnings about maps that nothing reads: of a kind we cannot read, of no name we know, or beside the folder for them. */
export function unreadMaps(
  files: readonly string[],
  used: readonly string[],
  names: readonly string[],
): { readonly problems: readonly Problem[]; readonly files: readonly string[] } {
  const left = files.filter((file) => !used.includes(file));
  const told = left.flatMap((file): { file: string; problem?: Problem }[] => {
    if (!file.startsWith("地图/")) return isStray(file) ? [{ file, problem: stray(file) }] : [];
    const geodatabase = /^地图\/[^/]+\.gdb(?=\/)/i.exec(file)?.[0];
    const named = geodatabase ?? file;
    const ending = path.extname(named).slice(1).toLowerCase();
    const advice = FOREIGN[ending];
    if (advice !== undefined)
      return [{ file, problem: warning(named, `程序读不了 .${ending} 文件，没有用到`, advice) }];
    if (mapEndings.includes(ending)) return [{ file, problem: misnamed(file, names) }];
    return COMPANIONS.test(file) && hasMain(file, files) ? [{ file }] : [];
  });
  const problems = new Map(told.flatMap(({ problem }) => (problem ? [[problem.file, problem] as const] : [])));
  return { problems: [...problems.values()], files: told.map(({ file }) => file) };
}

/** A map that lies beside the tables; a .json there may be anything. */
const isStray = (file: string): boolean => /^[^/]+\.(?:topojson|geojson|shp|kml|kmz|gpkg)$/i.test(file);

const stray = (file: string): Problem => warning(file, "地图文件不在“地图”文件夹里，没有用到", "移到“地图”文件夹里");

function misnamed(file: string, names: readonly string[]): Problem {
  const { name, ext } = path.parse(file);
  const meant = names.find((known) => name.includes(known)) ?? nearest(name, names);
  const fix = meant === undefined ? `按内容改名为${names.join("、")}之一` : `如是“${meant}”，改名为 ${meant}${ext}`;
  const isNested = names.includes(name);
  if (isNested) return warning(file, "地图文件不能放在“地图”的下级文件夹里，没有用到", "移到“地图”文件夹里");
  return warning(file, `地图文件的名称不是${names.join("、")}，没有用到`, fix);
}

const hasMain = (file: string, files: readonly string[]): boolean => {
  const base = file.replace(COMPANIONS, "").toLowerCase();
  return files.some((other) => /\.(?:shp|tab|mif)$/i.test(other) && other.toLowerCase().startsWith(`${base}.`));
};

const warning = (file: string, message: string, fix: string): Problem => ({ file, message, fix, severity: "warning" });
