import type { MultiPolygon } from "geojson";
import type { County } from "../model/county.ts";
import { labelPoint } from "./anchor.ts";
import { fallbackOutline } from "./fallback-outline.ts";
import { withGuesses } from "./guessed-points.ts";
import { homeParts } from "./home-parts.ts";
import { type MapLayers, mapLayers } from "./map-layers.ts";
import type { PlanePoint, ToPlane } from "./planar.ts";
import { shareGround } from "./shared-ground.ts";
import { tilesAlone, tilesInCounty, tilesInTownships } from "./village-tiles.ts";
import { voronoiCells } from "./voronoi-cells.ts";

/**
 * How much of a map is true: village polygons; village points with computed areas; tiles inside a true outline;
 * tiles alone. Only the first two may carry a scale bar and a north arrow.
 */
export type MapStage = "polygons" | "points" | "outline" | "tiles";

/** What a county's files say of its land, on the plane, completed to an area for every village. */
export interface KnownAreas {
  readonly stage: MapStage;
  /** In the order of the villages; each has ground. */
  readonly areas: readonly MultiPolygon[];
  /** Where symbols stand, where that is known or was chosen: true positions, or places in tiles. */
  readonly points: readonly (PlanePoint | undefined)[];
  /** Numbers of the villages whose area (of polygons) or point (of points) is a guess, though most are known. */
  readonly guessed: readonly number[];
  /** The county's own outline; absent where no file draws it. */
  readonly outline: MultiPolygon | undefined;
  /** Polygons of all townships by code; absent where one lacks. */
  readonly townships: ReadonlyMap<string, MultiPolygon> | undefined;
}

/** Share of villages that must have a polygon (or a point) for the map to be drawn from them. */
const ENOUGH = 0.9;

/** The best areas that the files allow. */
export function knownAreas(county: County, project: ToPlane): KnownAreas {
  const layers = mapLayers(county, project);
  const points = county.villages.map((village) => village.position && project(village.position));
  if (isEnough(layers.villages)) return fromPolygons(county, layers, points);
  if (isEnough(points)) return fromPoints(county, layers, points);
  return fromCodes(county, layers);
}

type Points = readonly (PlanePoint | undefined)[];

function fromPolygons({ villages }: County, layers: MapLayers, points: Points): KnownAreas {
  const polygons = layers.villages;
  const places = withGuesses(
    villages,
    points.map((point, index) => point ?? (polygons[index] && labelPoint(polygons[index]))),
  );
  return { ...layers, stage: "polygons", areas: shareGround(polygons, places), points, guessed: missing(polygons) };
}

function fromPoints(county: County, layers: MapLayers, points: Points): KnownAreas {
  const { townships, outline } = layers;
  const places = withGuesses(county.villages, points);
  const ground = outline ?? fallbackOutline(places);
  // Each township's ground is divided among its own villages where its polygon is known.
  const groups = Map.groupBy(county.villages.keys(), (index) =>
    townships ? county.villages[index]!.townshipCode : "",
  );
  const areas: MultiPolygon[] = [];
  for (const [code, members] of groups) {
    const sites = members.map((index) => places[index]!);
    const cells = homeParts(shareGround(voronoiCells(sites, townships?.get(code) ?? ground), sites), sites);
    for (const [position, index] of members.entries()) areas[index] = cells[position]!;
  }
  return { ...layers, stage: "points", areas, points, guessed: missing(points) };
}

function fromCodes(county: County, layers: MapLayers): KnownAreas {
  const { townships, outline } = layers;
  const known = { ...layers, guessed: [] };
  if (townships) return { ...known, stage: "outline", ...tilesInTownships(county, townships) };
  if (outline) return { ...known, stage: "outline", ...tilesInCounty(county, outline) };
  return { ...known, stage: "tiles", ...tilesAlone(county) };
}

function isEnough(items: readonly unknown[]): boolean {
  return items.length > 0 && items.length - missing(items).length >= items.length * ENOUGH;
}

function missing(items: readonly unknown[]): number[] {
  return [...items.keys()].filter((index) => items[index] === undefined);
}
