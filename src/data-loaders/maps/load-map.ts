import type { CountyMap, MapFeature } from "../../model/county.ts";
import { findFile } from "../find-file.ts";
import type { Problem } from "../problems.ts";
import { type AreaLayer, areaLayers } from "./layers.ts";
import { objectNames } from "./map-layers.ts";
import { lineLayers, parseLines } from "./map-lines.ts";
import type { MapPlace } from "./map-place.ts";
import type { CoordinateSystems } from "./map-system.ts";
import { mapEndings, type OpenedMap, openMapFile } from "./open-map-file.ts";
import { parseLayer } from "./parse-layer.ts";
import { unreadMaps } from "./unread-maps.ts";

/** The places of the tables, by the layer that draws them. */
export interface MapPlaces {
  readonly county: readonly MapPlace[];
  readonly townships: readonly MapPlace[];
  readonly villages: readonly MapPlace[];
  readonly specialAreas: readonly MapPlace[];
  /** Layers whose table is missing or could not be read to its end. */
  readonly incomplete?: readonly AreaLayer[];
}

/** 地图/ read. */
export interface LoadedMap {
  readonly map: CountyMap;
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Name of the file that may have all layers. */
const SHARED = "边界";

/** Names that a map file may have. */
const mapNames = [SHARED, ...areaLayers.map(({ name }) => name), ...lineLayers.map(({ name }) => name)];

/**
 * The map of a dataset folder. A layer that is absent is empty; a file that cannot be read is an error, one of a kind or
 * name that nothing reads a warning.
 */
export function loadMap(
  folder: string,
  files: readonly string[],
  places: MapPlaces,
  systems: CoordinateSystems,
): LoadedMap {
  const problems: Problem[] = [];
  const read = new Map<string, OpenedMap | undefined>();
  const open = (name: string): string | undefined => {
    const found = findFile(files, [`地图/${name}`], mapEndings);
    problems.push(...found.problems);
    if (found.file === undefined) return undefined;
    const opened = openMapFile(folder, found.file, files);
    problems.push(...("problem" in opened ? [opened.problem] : opened.problems));
    read.set(found.file, "problem" in opened ? undefined : opened);
    return "problem" in opened ? undefined : found.file;
  };
  /** What a file holds, and what is known of its coordinates in one layer. */
  const contentOf = (file: string, name: string) => {
    const { value = null, crs } = read.get(file) ?? {};
    const ownSystem = systems.maps[name] ?? (file === shared ? systems.maps[SHARED] : undefined);
    return { value, given: { file, crs, system: systems.usual, ownSystem } } as const;
  };

  const shared = open(SHARED);
  const sharedNames = shared === undefined ? [] : objectNames(read.get(shared)?.value ?? null);
  const known = [...areaLayers, ...lineLayers].map(({ name }) => name);
  if (shared !== undefined && !known.some((name) => sharedNames.includes(name))) {
    const names = known.join("、");
    problems.push({
      file: shared,
      message: `其中没有名为${names}的对象（现有：${sharedNames.join("、") || "无"}）`,
      fix: "按这些名称给 TopoJSON 的对象命名",
      severity: "error",
    });
  }
  /** The file that has a layer. */
  const fileOf = (name: string): string | undefined => {
    const own = open(name);
    const inShared = sharedNames.includes(name) ? shared : undefined;
    if (own !== undefined && inShared !== undefined) {
      problems.push({
        file: own,
        message: `与“${inShared}”中的“${name}”重复`,
        fix: "只保留其中一份",
        severity: "error",
      });
    }
    return own ?? inShared;
  };
  const map: Record<AreaLayer, readonly MapFeature[]> = { county: [], townships: [], villages: [], specialAreas: [] };
  for (const { layer, name, level } of areaLayers) {
    const file = fileOf(name);
    if (file === undefined) continue;
    const { value, given } = contentOf(file, name);
    const isComplete = !places.incomplete?.includes(layer);
    const parsed = parseLayer(value, { ...given, name, level, places: places[layer], isComplete });
    map[layer] = parsed.features;
    problems.push(...parsed.problems);
  }
  const land = [map.county, map.townships, map.villages].find((features) => features.length > 0) ?? [];
  const lines = lineLayers.flatMap((layer) => {
    const file = fileOf(layer.name);
    if (file === undefined) return [];
    const { value, given } = contentOf(file, layer.name);
    const parsed = parseLines(value, { ...given, layer, land });
    problems.push(...parsed.problems);
    return parsed.lines;
  });
  const used = [...read].flatMap(([file, opened]) => [file, ...(opened?.files ?? [])]);
  const unread = unreadMaps(files, used, mapNames);
  problems.push(...unread.problems);
  return { map: lines.length > 0 ? { ...map, lines } : map, files: [...used, ...unread.files], problems };
}
