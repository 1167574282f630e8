import type { MultiPolygon, Position } from "geojson";
import type { MapBorder } from "../../charts/area-map/props.ts";
import { labelPoint } from "../../geography/anchor.ts";
import { clipToBox } from "../../geography/clip.ts";
import {
  type CountyShapes,
  countyShapes,
  type MapBasis,
  overview,
  type VillageShape,
} from "../../geography/county-shapes.ts";
import { type Extent, extentOf } from "../../geography/extent.ts";
import { type GroundWay, waysNear } from "../../geography/ground-ways.ts";
import { edgeDistance } from "../../geography/inside-point.ts";
import { linesNear } from "../../geography/lines-near.ts";
import { oncePerLand, oncePerShapes } from "../../geography/once-per-land.ts";
import type { PlanePoint } from "../../geography/planar.ts";
import { type Edges, edgesOf } from "../../geography/shared-borders.ts";
import type { Source } from "../../items/source.ts";
import type { Township } from "../../model/county.ts";
import { drawnShapes } from "./drawn-shapes.ts";

type Lines = readonly (readonly Position[])[];

/** A village of the sheet with the roomiest point of its ground, and how far from its edges that lies, km. */
export interface TownshipVillage extends VillageShape {
  readonly roomiest: PlanePoint;
  readonly room: number;
}

/** The part of the county that a township's map shows, plain data in km. */
export interface TownshipMap extends MapBasis {
  readonly outline: MultiPolygon;
  readonly villages: readonly TownshipVillage[];
  /** Borders between the township's own villages, to its neighbours, and where it ends with the county. */
  readonly edges: Edges;
  /** Borders between villages of any township nearby. */
  readonly villageBorders: Lines;
  readonly townshipBorders: Lines;
  /** Ground of the county nearby, and the part of its outline there. */
  readonly ground: MultiPolygon;
  readonly countyBorder: Lines;
  /** Rivers and roads nearby. */
  readonly ways: readonly GroundWay[];
  /** Townships nearby, as far as they may be seen. */
  readonly neighbours: readonly { readonly name: string; readonly geometry: MultiPolygon }[];
}

/** How much of the surroundings goes along, as a share of the township's longer side: more than any panel shows. */
const SURROUNDINGS = 1.5;

/** Shapes of a county with the detail of township sheets, computed once for all of them; `undefined` where it has no map. */
export const shapesOf = oncePerLand(countyShapes);

/** Shapes of a county with the detail of sheets that show all of it. */
export const overviewOf = oncePerLand((county) => {
  const shapes = shapesOf(county);
  return shapes && overview(county, shapes);
});

/**
 * Cuts a township's surroundings out of the county; `undefined` where the township has no village or no map may be drawn:
 * the sheet then has cards.
 */
export function townshipMap(source: Source, township: Township): TownshipMap | undefined {
  const shapes = drawnShapes(source, shapesOf);
  return shapes && surroundingsOf(shapes, township.code);
}

/** The same cut for every sheet of a township. */
const surroundingsOf = oncePerShapes((shapes: CountyShapes, code: string): TownshipMap | undefined => {
  const own = shapes.townships.find((township) => township.code === code);
  if (!own) return undefined;
  const villages = shapes.villages
    .filter(({ townshipCode }) => townshipCode === code)
    .map((village): TownshipVillage => {
      const roomiest = village.isLocated ? labelPoint(village.geometry) : village.anchor;
      return { ...village, roomiest, room: edgeDistance(village.geometry, roomiest) };
    });
  const near = surroundings(own.geometry);
  const guessed = new Set(shapes.guessed);
  return {
    stage: shapes.stage,
    borderSource: shapes.borderSource,
    guessed: villages.map(({ code }) => code).filter((code) => guessed.has(code)),
    outline: own.geometry,
    villages,
    edges: edgesOf(shapes.villages.filter(isBeside(own.geometry)), code),
    villageBorders: linesNear(shapes.villageBorders, near),
    townshipBorders: linesNear(shapes.townshipBorders, near),
    ground: clipToBox(shapes.outline, near),
    countyBorder: linesNear(shapes.outline.coordinates.flat(), near),
    ways: waysNear(shapes.ways, near),
    neighbours: shapes.townships
      .filter((township) => township.code !== code)
      .map(({ name, geometry }) => ({ name, geometry: clipToBox(geometry, near) }))
      .filter(({ geometry }) => geometry.coordinates.length > 0),
  };
});

/** Whether a village's ground may touch an area's. */
function isBeside(area: MultiPolygon): (village: VillageShape) => boolean {
  const around = extentOf(area);
  return ({ geometry }) => {
    const { x0, y0, x1, y1 } = extentOf(geometry);
    return x0 <= around.x1 && x1 >= around.x0 && y0 <= around.y1 && y1 >= around.y0;
  };
}

function surroundings(geometry: MultiPolygon): Extent {
  const { x0, y0, x1, y1 } = extentOf(geometry);
  const room = Math.max(x1 - x0, y1 - y0) * SURROUNDINGS;
  return { x0: x0 - room, y0: y0 - room, x1: x1 + room, y1: y1 + room };
}

/** Which borders are made up: those that no file draws. */
export function guessedRanks({ stage, borderSource }: MapBasis): { villages: boolean; townships: boolean } {
  return { villages: stage === "points", townships: stage === "points" && borderSource !== "townships" };
}

/** The county's border, or the mere end of the drawing where no file has the border. */
export function countyRank({ stage, borderSource }: MapBasis): "county" | "frame" {
  return stage === "points" && borderSource === "none" ? "frame" : "county";
}

/** The borders of a township's map by rank. */
export function townshipBorders(map: TownshipMap): MapBorder[] {
  const { villages, townships } = guessedRanks(map);
  const isEnd = countyRank(map) === "frame";
  return [
    { rank: "neighbour", lines: map.villageBorders, isGuessed: villages },
    { rank: "village", lines: map.edges.within, isGuessed: villages },
    { rank: "township", lines: map.townshipBorders, isGuessed: townships },
    { rank: countyRank(map), lines: map.countyBorder },
    { rank: "own", lines: map.edges.shared, isGuessed: townships },
    { rank: "own", lines: map.edges.outer, isGuessed: isEnd },
  ];
}

/** What the map is no authority for; nothing where files draw all its lines. */
export function mapCaution(map: MapBasis): string | undefined {
  const { villages, townships } = guessedRanks(map);
  if (!villages) return undefined;
  if (countyRank(map) === "frame") return "界线均为示意，不作划界依据";
  return townships ? "村界、乡镇界为示意，不作划界依据" : "村界为示意，不作划界依据";
}
