import type { MultiPolygon } from "geojson";
import type { County, Village } from "../model/county.ts";
import { contains, labelPoint } from "./anchor.ts";
import { fallbackOutline } from "./fallback-outline.ts";
import { localProjection, type PlanePoint, type ToPlane, toPlane } from "./planar.ts";
import { dissolve, type Lines } from "./shared-borders.ts";
import { tileGrid } from "./tile-grid.ts";
import { voronoiCells } from "./voronoi-cells.ts";

/**
 * How much of a map is true: village polygons; village points with computed areas; tiles inside a true outline;
 * tiles alone. Only the first two may carry a scale bar and a north arrow.
 */
export type MapStage = "polygons" | "points" | "outline" | "tiles";

/** A village on the plane. */
export interface VillageShape {
  readonly code: string;
  readonly name: string;
  readonly townshipCode: string;
  readonly geometry: MultiPolygon;
  /** Where its symbol stands. */
  readonly anchor: PlanePoint;
}

export interface TownshipShape {
  readonly code: string;
  readonly name: string;
  readonly geometry: MultiPolygon;
  readonly anchor: PlanePoint;
}

/** The county on a local plane in kilometres. */
export interface CountyShapes {
  readonly stage: MapStage;
  readonly villages: readonly VillageShape[];
  readonly townships: readonly TownshipShape[];
  /** Borders drawn once each: between villages of a township, between townships, and the county's own. */
  readonly villageBorders: Lines;
  readonly townshipBorders: Lines;
  readonly outline: MultiPolygon;
}

/** Share of villages that must have a polygon (or a point) for the map to be drawn from them. */
const ENOUGH = 0.9;

/** Shapes of every village, whatever the county's files hold; what they lack is made up and `stage` says so. */
export function countyShapes(county: County): CountyShapes {
  const project = projectionFor(county);
  const known = knownAreas(county, project);
  const { stage, areas, points } = known;
  const villages = county.villages.map((village, index): VillageShape => {
    const geometry = areas[index]!;
    const point = points[index];
    const anchor = point && contains(geometry, point) ? point : labelPoint(geometry);
    return { code: village.code, name: village.name, townshipCode: village.townshipCode, geometry, anchor };
  });
  const dissolved = dissolve(villages);
  const townships = county.townships
    .filter((township) => dissolved.townships.has(township.code))
    .map((township): TownshipShape => {
      const geometry = dissolved.townships.get(township.code)!;
      return { code: township.code, name: township.name, geometry, anchor: labelPoint(geometry) };
    });
  const outline = stage === "tiles" ? dissolved.outline : (countyOutline(county, project) ?? dissolved.outline);
  const { villageBorders, townshipBorders } = dissolved;
  return { stage, villages, townships, villageBorders, townshipBorders, outline };
}

interface KnownAreas {
  readonly stage: MapStage;
  readonly areas: readonly MultiPolygon[];
  /** True positions, where the export gives them. */
  readonly points: readonly (PlanePoint | undefined)[];
}

function knownAreas(county: County, project: ToPlane): KnownAreas {
  const villages = county.villages;
  const points = villages.map((village) => village.position && project(village.position));
  const polygons = villages.map((village) => polygonOf(county, village, project));
  if (isEnough(polygons)) {
    const located = polygons.map((polygon, index) => polygon ?? patch(points[index] ?? [0, 0]));
    return { stage: "polygons", areas: located, points };
  }
  const outline = countyOutline(county, project);
  if (isEnough(points)) {
    const placed = withGuesses(villages, points);
    return { stage: "points", areas: cellsWithin(county, placed, outline ?? fallbackOutline(placed), project), points };
  }
  const frame = outline ?? fallbackOutline([]);
  const tiles = tileGrid(villages.length, frame, extentOf(frame));
  const order = villages.map((_village, index) => index).sort((a, b) => compare(villages[a]!.code, villages[b]!.code));
  const areas: MultiPolygon[] = [];
  for (const [position, index] of order.entries()) areas[index] = tiles[position]!;
  return { stage: outline ? "outline" : "tiles", areas, points: villages.map(() => undefined) };
}

/** Voronoi cells within the county, or within each township where its own polygon is known. */
function cellsWithin(county: County, points: readonly PlanePoint[], outline: MultiPolygon, project: ToPlane): MultiPolygon[] {
  const townshipPolygons = new Map(county.map.townships.map((feature) => [feature.code, toPlane(feature.geometry, project)]));
  const complete = county.townships.every((township) => townshipPolygons.has(township.code));
  if (!complete) return voronoiCells(points, outline);
  const cells: MultiPolygon[] = [];
  for (const [townshipCode, polygon] of townshipPolygons) {
    const members = [...county.villages.keys()].filter((index) => county.villages[index]!.townshipCode === townshipCode);
    const own = voronoiCells(members.map((index) => points[index]!), polygon);
    for (const [position, index] of members.entries()) cells[index] = own[position]!;
  }
  return cells;
}

/** A village without a point stands beside the middle of its township's villages; few do, or points were not used. */
function withGuesses(villages: readonly Village[], points: readonly (PlanePoint | undefined)[]): PlanePoint[] {
  return points.map((point, index) => {
    if (point) return point;
    const siblings = points.filter((other, at) => other && villages[at]!.townshipCode === villages[index]!.townshipCode);
    const known = (siblings.length > 0 ? siblings : points.filter((other) => other)) as PlanePoint[];
    const mean = (axis: 0 | 1) => known.reduce((sum, other) => sum + other[axis], 0) / known.length;
    // A golden-angle spiral keeps several guesses apart.
    const angle = index * 2.399963;
    return [mean(0) + 0.4 * Math.cos(angle), mean(1) + 0.4 * Math.sin(angle)];
  });
}

function isEnough(items: readonly unknown[]): boolean {
  return items.length > 0 && items.filter((item) => item !== undefined).length >= items.length * ENOUGH;
}

function polygonOf(county: County, village: Village, project: ToPlane): MultiPolygon | undefined {
  const feature = county.map.villages.find((candidate) => candidate.code === village.code);
  return feature && toPlane(feature.geometry, project);
}

function countyOutline(county: County, project: ToPlane): MultiPolygon | undefined {
  const parts = county.map.county.length > 0 ? county.map.county : county.map.townships;
  if (parts.length === 0) return undefined;
  return { type: "MultiPolygon", coordinates: parts.flatMap((feature) => toPlane(feature.geometry, project).coordinates) };
}

/** A village whose polygon alone is missing: a small square at its point. */
function patch([x, y]: PlanePoint): MultiPolygon {
  const half = 0.3;
  return {
    type: "MultiPolygon",
    coordinates: [[[[x - half, y - half], [x + half, y - half], [x + half, y + half], [x - half, y + half], [x - half, y - half]]]],
  };
}

function extentOf(geometry: MultiPolygon) {
  const points = geometry.coordinates.flat(2);
  const xs = points.map((point) => point[0]!);
  const ys = points.map((point) => point[1]!);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function projectionFor(county: County): ToPlane {
  const { map, villages } = county;
  const features = [map.county, map.townships, map.villages].find((list) => list.length > 0) ?? [];
  const corners = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  const positions = corners.length > 0 ? corners : villages.flatMap(({ position }) => (position ? [position] : []));
  return localProjection(positions.length > 0 ? positions : [[105, 35]]);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
