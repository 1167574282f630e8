import type { MultiPolygon, Polygon, Position } from "geojson";
import { type CountyShapes, countyShapes } from "../../src/geography/county-shapes.ts";
import type { County, MapFeature, Township, Village } from "../../src/model/county.ts";
import { countyOf } from "../statistics/county.ts";

/** Width and height of one village, degrees: about 4.6 km by 5.5 km. */
const STEP = 0.05;
const WEST = 105.3;
const SOUTH = 33.3;
/** Villages of a township in a row; rows are townships. */
export const COLUMNS = 4;
export const ROWS = 3;

/** A rectangle in degrees, wound as map files are. */
export function rectangle(west: number, south: number, east: number, north: number): Polygon {
  return { type: "Polygon", coordinates: [ring(west, south, east, north)] };
}

export function ring(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
}

const cellOf = (column: number, row: number) =>
  rectangle(WEST + column * STEP, SOUTH + row * STEP, WEST + (column + 1) * STEP, SOUTH + (row + 1) * STEP);

const townshipCode = (row: number) => `629900${100 + row}`;

export const gridTownships: readonly Township[] = Array.from({ length: ROWS }, (_, row) => ({
  code: townshipCode(row),
  name: `第${row}镇`,
}));

/** A chessboard county: each township a row of villages, each village's position in the middle of its square. */
export const gridVillages: readonly Village[] = gridTownships.flatMap(({ code }, row) =>
  Array.from({ length: COLUMNS }, (_, column) => ({
    code: `${code}${200 + column}`,
    name: `${row}镇${column}村`,
    townshipCode: code,
    isPoor: true,
    position: [WEST + (column + 0.5) * STEP, SOUTH + (row + 0.5) * STEP],
  })),
);

export const villageFeatures: readonly MapFeature[] = gridVillages.map(({ code, name }, index) => ({
  code,
  name,
  geometry: cellOf(index % COLUMNS, Math.floor(index / COLUMNS)),
}));

export const townshipFeatures: readonly MapFeature[] = gridTownships.map(({ code, name }, row) => ({
  code,
  name,
  geometry: rectangle(WEST, SOUTH + row * STEP, WEST + COLUMNS * STEP, SOUTH + (row + 1) * STEP),
}));

export const outline: Polygon = rectangle(WEST, SOUTH, WEST + COLUMNS * STEP, SOUTH + ROWS * STEP);

/** A county of the chessboard's rows with the given part of its map. */
export function gridCounty(
  map: Partial<County["map"]>,
  villages: readonly Village[] = gridVillages,
  townships = gridTownships,
): County {
  return countyOf({ townships, villages, map: { county: [], townships: [], villages: [], specialAreas: [], ...map } });
}

export function outlineFeature(geometry: Polygon | MultiPolygon): MapFeature[] {
  return [{ code: "629900", name: "试验县", geometry }];
}

/** The same villages without positions. */
export const nowhere: readonly Village[] = gridVillages.map(({ position: _position, ...village }) => village);

/** Shapes of a county that has a map. */
export function drawnShapes(county: County): CountyShapes {
  const shapes = countyShapes(county);
  if (!shapes) throw new Error("No map can be drawn of this county");
  return shapes;
}
