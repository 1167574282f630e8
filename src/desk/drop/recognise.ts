import path from "node:path";
import { matchHeaders } from "../../data-loaders/headers/match-headers.ts";
import { isObject, parseJson } from "../../data-loaders/parse-json.ts";
import { readTextFile } from "../../data-loaders/read-text-file.ts";
import { isNamedAfter } from "../../data-loaders/workbook/assign-sheets.ts";
import type { TableDefinition } from "../../model/fields.ts";
import { GUIDE_FILES } from "../../model/guide-files.ts";
import { type TableKey, tables } from "../../model/tables/index.ts";
import { type FoundGrid, readGrids } from "./read-grids.ts";

/** What a dropped file is. A doubtful one has no answer yet, and may be any of the candidates. */
export type Recognised =
  | { readonly kind: "table"; readonly table: TableKey; readonly sheet?: string }
  | { readonly kind: "tables"; readonly tables: readonly TableKey[] }
  | { readonly kind: "map"; readonly layer: string }
  | { readonly kind: "profile" | "text" | "scan" }
  | { readonly kind: "doubtful"; readonly why: string; readonly candidates: readonly string[] }
  | { readonly kind: "unused"; readonly why: string };

/** Names of the map files that are read. */
export const MAP_LAYERS = ["边界", "县界", "乡镇界", "村界", "特困片区", "水系", "道路"] as const;

const MAP = /\.(?:geojson|topojson|shp|kml|kmz)$/i;
const MAP_PART = /\.(?:dbf|shx|prj|cpg|sbn|sbx)$/i;
const SCAN = /\.(?:jpe?g|png|tiff?|webp|gif|pdf)$/i;

/** Every key of the tables, in their order. */
const keys = Object.keys(tables) as TableKey[];

/**
 * Says what a file of a folder is: by what it holds, and by its name where that decides between two. `answer` is what
 * somebody said it is: a table's key or a map layer.
 */
export function recognise(folder: string, file: string, answer?: string): Recognised {
  const { base, ext } = path.parse(file);
  if (Object.values<string>(GUIDE_FILES).includes(base)) return { kind: "unused", why: "是空白表的说明，不用放" };
  if (/^(?:~\$|\.)/.test(base)) return { kind: "unused", why: "是打开文件时的临时文件" };
  if (MAP.test(base)) return mapNamed(file, answer);
  if (MAP_PART.test(base)) return { kind: "map", layer: layerOf(file, answer) ?? path.parse(file).name };
  if (SCAN.test(base)) return { kind: "scan" };
  if (/\.(?:md|markdown)$/i.test(base) || (/\.txt$/i.test(base) && /(?:^|\/)文本\//.test(file)))
    return { kind: "text" };
  if (/\.json$/i.test(base)) return jsonFile(folder, file, answer);
  if (/\.(?:csv|txt|xlsx)$/i.test(base)) return tableFile(folder, file, answer);
  if (/\.(?:xls|et|xlsm|xlsb)$/i.test(base))
    return { kind: "unused", why: "是旧格式的表，请用 Excel 或 WPS 打开，另存为 .xlsx 再放" };
  if (/\.(?:zip|rar|7z)$/i.test(base)) return { kind: "unused", why: "是压缩包，请先解压，再放里面的文件" };
  if (/\.(?:docx?|wps)$/i.test(base)) return { kind: "unused", why: "是文稿，请把文字另存为 .txt，放进“文本”文件夹" };
  return { kind: "unused", why: `本程序不用这种文件（${ext || "没有扩展名"}）` };
}

function jsonFile(folder: string, file: string, answer: string | undefined): Recognised {
  if (/^(?:县|county)\.json$/i.test(path.basename(file))) return { kind: "profile" };
  const read = readTextFile(folder, file);
  if ("problem" in read) return { kind: "unused", why: read.problem.message };
  const parsed = parseJson(read.text, file);
  if ("problem" in parsed) return { kind: "unused", why: parsed.problem.message };
  if (!isObject(parsed.value)) return tableFile(folder, file, answer);
  if ("type" in parsed.value && ("features" in parsed.value || "objects" in parsed.value))
    return mapNamed(file, answer);
  return { kind: "unused", why: "不是表，也不是地图" };
}

function mapNamed(file: string, answer: string | undefined): Recognised {
  const layer = layerOf(file, answer);
  return layer === undefined
    ? { kind: "doubtful", why: "是地图，画的是什么？", candidates: MAP_LAYERS }
    : { kind: "map", layer };
}

const layerOf = (file: string, answer: string | undefined): string | undefined =>
  MAP_LAYERS.find((layer) => layer === (answer ?? path.parse(file).name));

function tableFile(folder: string, file: string, answer: string | undefined): Recognised {
  const grids = readGrids(folder, file);
  if ("fault" in grids) return { kind: "unused", why: grids.fault };
  const chosen = keys.find((key) => key === answer);
  if (chosen) return { kind: "table", table: chosen, ...sheetFor(grids, chosen) };
  const named = keys.find((key) => isNamedAfter(tables[key], path.parse(file).name));
  const filled = grids.filter(({ grid }) => grid.headers.length > 0);
  const bySheet = filled.flatMap(({ sheet }) => keys.find((key) => sheet && isNamedAfter(tables[key], sheet)) ?? []);
  if (!named && bySheet.length > 1) return { kind: "tables", tables: bySheet };
  const fits = filled.map((found) => ({ found, ...fitOf(found.grid.headers, file) }));
  const sure = fits.filter(({ best }) => best.length === 1);
  if (named) {
    const fit = fits.find(({ complete }) => complete.includes(named)) ?? fits[0];
    if (fit && (fit.complete.includes(named) || fit.complete.length === 0))
      return { kind: "table", table: named, ...sheetFor(grids, named) };
  }
  if (sure.length === 1) return { kind: "table", table: sure[0]!.best[0]!, ...sheetName(sure[0]!.found, grids) };
  const candidates = [...new Set(fits.flatMap(({ best, near }) => (best.length > 0 ? best : near)))];
  if (candidates.length === 0) return { kind: "doubtful", why: "认不出是哪张表，是哪张？", candidates: keys };
  const why = sure.length > 1 ? "里面有几张表，要用哪张？" : "可能是下面几张表，是哪张？";
  return { kind: "doubtful", why, candidates };
}

/** How well column names fit tables: those they fit best and wholly, all they fit wholly, and those they fit in part. */
function fitOf(
  headers: readonly string[],
  file: string,
): { readonly best: readonly TableKey[]; readonly complete: readonly TableKey[]; readonly near: readonly TableKey[] } {
  const scored = keys.map((key) => {
    const table: TableDefinition = tables[key];
    const { columns, problems } = matchHeaders(table, headers, file);
    return { key, score: columns.size, isComplete: columns.size > 0 && problems.length === 0 };
  });
  const complete = scored.filter(({ isComplete }) => isComplete);
  const most = Math.max(0, ...complete.map(({ score }) => score));
  const half = headers.filter((header) => header.trim() !== "").length / 2;
  return {
    best: complete.filter(({ score }) => score === most).map(({ key }) => key),
    complete: complete.map(({ key }) => key),
    near: scored.filter(({ score }) => score > 0 && score >= half).map(({ key }) => key),
  };
}

const sheetFor = (grids: readonly FoundGrid[], key: TableKey): { readonly sheet?: string } => {
  const own = grids.find(({ sheet }) => sheet !== undefined && isNamedAfter(tables[key], sheet)) ?? grids[0];
  return own?.sheet === undefined ? {} : { sheet: own.sheet };
};

const sheetName = ({ sheet }: FoundGrid, grids: readonly FoundGrid[]): { readonly sheet?: string } =>
  sheet === undefined || grids.length === 0 ? {} : { sheet };
