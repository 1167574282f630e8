import type { MapPlaces } from "../../../src/data-loaders/maps/load-map.ts";
import { loadMap } from "../../../src/data-loaders/maps/load-map.ts";
import { type CoordinateSystems, usualSystems } from "../../../src/data-loaders/maps/map-system.ts";
import type { Json } from "../../../src/data-loaders/parse-json.ts";
import { problemText } from "../../../src/data-loaders/problems.ts";
import { writeDataset } from "../sample-dataset.ts";

/** Three villages beside each other: 0.1° squares from 105° on, 33° north, each with its office in the middle. */
export const NAMES = ["杨河坝村", "罗家沟村", "中寨村"] as const;

/** The code of a village by its number. */
export const codeOf = (index: number): string => `62122410020${index}`;

/** The corners of a village by its number, clockwise. */
export const ringOf = (index: number): [number, number][] => {
  const west = 105 + index * 0.1;
  return [
    [west, 33],
    [west, 33.1],
    [west + 0.1, 33.1],
    [west + 0.1, 33],
    [west, 33],
  ];
};

/** A village as a GeoJSON feature with the properties given. */
export const village = (index: number, properties: { readonly [key: string]: Json }): Json => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: [ringOf(index)] },
});

/** Features as a GeoJSON text, with a `crs` member where a name is given. */
export const collection = (features: readonly Json[], crs?: string): string =>
  JSON.stringify({
    type: "FeatureCollection",
    features,
    ...(crs === undefined ? {} : { crs: { type: "name", properties: { name: crs } } }),
  });

/** The places of the tables; without positions where these are not given. */
export const places = (positioned = true): MapPlaces => ({
  county: [{ code: "621224", name: "康县", parent: "", parentName: "" }],
  townships: [],
  villages: NAMES.map((name, index) => ({
    code: codeOf(index),
    name,
    parent: "621224100",
    parentName: "城关镇",
    ...(positioned ? { position: [105.05 + index * 0.1, 33.05] } : {}),
  })),
  specialAreas: [],
});

/** A map folder loaded: what is drawn of the villages, by the west of each, and what is said. */
export function loadOffice(
  files: Record<string, string | Uint8Array>,
  { at = places(), systems = usualSystems }: { at?: MapPlaces; systems?: CoordinateSystems } = {},
) {
  const { map, problems, files: read } = loadMap(writeDataset(files), Object.keys(files), at, systems);
  const drawn = map.villages.map(({ code, name, geometry }) => {
    const corners = geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2) as number[][];
    const west = Math.min(...corners.map(([x = 0]) => x));
    return `${code} ${name} ${west.toFixed(3)}`;
  });
  return { drawn, map, read, problems: problems.map((problem) => `${problem.severity} ${problemText(problem)}`) };
}

/** What is drawn where all is right. */
export const RIGHT = NAMES.map((name, index) => `${codeOf(index)} ${name} ${(105 + index * 0.1).toFixed(3)}`);
