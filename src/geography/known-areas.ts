import type { MultiPolygon } from "geojson";
import type { County } from "../model/county.ts";
import { labelPoint } from "./anchor.ts";
import { fallbackOutline } from "./fallback-outline.ts";
import { withGuesses } from "./guessed-points.ts";
import { homeParts } from "./home-parts.ts";
import { type MapLayers, mapLayers } from "./map-layers.ts";
import type { PlanePoint, ToPlane } from "./planar.ts";
import { shareGround } from "./shared-ground.ts";
import { voronoiCells } from "./voronoi-cells.ts";

/** What a map is made of: village polygons, or village points with computed areas. Where there are neither there is no map. */
export type MapStage = "polygons" | "points";

/** What a county's files say of its land, on the plane, completed to an area for every village. */
export interface KnownAreas {
  readonly stage: MapStage;
  /** In the order of the villages; each has ground. */
  readonly areas: readonly MultiPolygon[];
  /** Where symbols stand, as far as positions are known. */
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

/** The best areas that the files allow; `undefined` where too little is known of where villages lie. */
export function knownAreas(county: County, project: ToPlane): KnownAreas | undefined {
  const layers = mapLayers(county, project);
  const points = county.villages.map((village) => village.position && project(village.position));
  if (isEnough(layers.villages)) return fromPolygons(county, layers, points);
  if (isEnough(points)) return fromPoints(county, layers, points);
  return undefined;
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

function isEnough(items: readonly unknown[]): boolean {
  return items.length > 0 && items.length - missing(items).length >= items.length * ENOUGH;
}

function missing(items: readonly unknown[]): number[] {
  return [...items.keys()].filter((index) => items[index] === undefined);
}
