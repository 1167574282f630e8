import type { MultiPolygon } from "geojson";
import type { County, MapFeature } from "../model/county.ts";
import { labelPoint } from "./anchor.ts";
import { unite } from "./clip.ts";
import { extentOf } from "./extent.ts";
import { fallbackOutline } from "./fallback-outline.ts";
import { withGuesses } from "./guessed-points.ts";
import { type PlanePoint, type ToPlane, toPlane } from "./planar.ts";
import { hasGround, shareGround } from "./shared-ground.ts";
import { tileGrid } from "./tile-grid.ts";
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
  /** True positions, where the export gives them and the map is drawn from them. */
  readonly points: readonly (PlanePoint | undefined)[];
  /** The county's own outline; absent where no file draws it. */
  readonly outline: MultiPolygon | undefined;
  /** Polygons of all townships by code; absent where one lacks. */
  readonly townships: ReadonlyMap<string, MultiPolygon> | undefined;
}

/** Share of villages that must have a polygon (or a point) for the map to be drawn from them. */
const ENOUGH = 0.9;

/** The best areas that the files allow. */
export function knownAreas(county: County, project: ToPlane): KnownAreas {
  const { villages } = county;
  const townships = townshipPolygons(county, project);
  const outline = countyOutline(county, project);
  const points = villages.map((village) => village.position && project(village.position));
  const drawn = polygonsByCode(county.map.villages, project);
  const polygons = villages.map(({ code }) => drawn.get(code));
  if (isEnough(polygons)) {
    const places = withGuesses(
      villages,
      points.map((point, index) => point ?? (polygons[index] && labelPoint(polygons[index]))),
    );
    return { stage: "polygons", areas: shareGround(polygons, places), points, outline, townships };
  }
  if (isEnough(points)) {
    const places = withGuesses(villages, points);
    const cells = byTownship(county, townships, outline ?? fallbackOutline(places), (members, ground) => {
      const sites = members.map((index) => places[index]!);
      return shareGround(voronoiCells(sites, ground), sites);
    });
    return { stage: "points", areas: cells, points, outline, townships };
  }
  const tiles = byTownship(county, townships, outline ?? fallbackOutline([]), (members, ground) => {
    const grid = tileGrid(members.length, ground, extentOf(ground));
    const order = members.toSorted((a, b) => compare(villages[a]!.code, villages[b]!.code));
    return members.map((index) => grid[order.indexOf(index)]!);
  });
  const nowhere = villages.map(() => undefined);
  return { stage: outline ? "outline" : "tiles", areas: tiles, points: nowhere, outline, townships };
}

/** Divides the ground among villages: each township's among its own where their polygons are known, else the county's. */
function byTownship(
  county: County,
  townships: ReadonlyMap<string, MultiPolygon> | undefined,
  outline: MultiPolygon,
  divide: (members: readonly number[], ground: MultiPolygon) => readonly MultiPolygon[],
): MultiPolygon[] {
  const groups = Map.groupBy(county.villages.keys(), (index) =>
    townships ? county.villages[index]!.townshipCode : "",
  );
  const areas: MultiPolygon[] = [];
  for (const [townshipCode, members] of groups) {
    const own = divide(members, townships?.get(townshipCode) ?? outline);
    for (const [position, index] of members.entries()) areas[index] = own[position]!;
  }
  return areas;
}

function townshipPolygons(county: County, project: ToPlane): Map<string, MultiPolygon> | undefined {
  const polygons = polygonsByCode(county.map.townships, project);
  return county.townships.every(({ code }) => polygons.has(code)) ? polygons : undefined;
}

/** Features that have ground, by code. */
function polygonsByCode(features: readonly MapFeature[], project: ToPlane): Map<string, MultiPolygon> {
  const polygons = features.map(({ code, geometry }) => [code, toPlane(geometry, project)] as const);
  return new Map(polygons.filter(([, polygon]) => hasGround(polygon)));
}

function countyOutline(county: County, project: ToPlane): MultiPolygon | undefined {
  const parts = county.map.county.length > 0 ? county.map.county : county.map.townships;
  const outline = unite(parts.map(({ geometry }) => toPlane(geometry, project)));
  return hasGround(outline) ? outline : undefined;
}

function isEnough(items: readonly unknown[]): boolean {
  return items.length > 0 && items.filter((item) => item !== undefined).length >= items.length * ENOUGH;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
