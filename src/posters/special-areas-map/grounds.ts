import type { MultiPolygon } from "geojson";
import type { CountyShapes, VillageShape } from "../../geography/county-shapes.ts";
import { oncePerShapes } from "../../geography/once-per-land.ts";
import { type DissolvedAreas, dissolve, type Lines } from "../../geography/shared-borders.ts";
import type { County } from "../../model/county.ts";
import { specialAreaOf } from "../../statistics/special-areas.ts";
import { hasTruePositions, overviewOf } from "../parts/township-map.ts";
import type { AreaGround } from "./content.ts";

/** Villages in no special area, or in one that the county does not list. */
const NONE = "";

/** Pieces of ground, and the area that each lies in. */
interface Pieces {
  readonly villages: readonly Piece[];
  readonly areaOf: ReadonlyMap<string, string>;
}

/** Villages united by special area, for the county and for one township of it, and the edges of tiles within areas. */
export function areaGrounds(
  county: County,
  townshipCode: string,
): { grounds: AreaGround[]; borders: Lines; tileBorders: Lines } {
  const areaOf = areaByVillage(county);
  const shapes = overviewOf(county);
  const pieces = piecesOf(shapes, JSON.stringify([...areaOf]));
  const whole = united(pieces, WHOLE);
  const own = united(pieces, townshipCode);
  const names = [...county.profile.specialAreas.map(({ name }) => name), NONE];
  const ground = (from: DissolvedAreas, name: string): MultiPolygon | undefined => from.townships.get(name);
  const grounds = names.map((name) => ({ name, geometry: ground(whole, name), own: ground(own, name) }));
  return {
    grounds: grounds.filter(({ geometry }) => geometry !== undefined),
    borders: whole.townshipBorders,
    tileBorders: hasTruePositions(shapes.stage) ? [] : whole.villageBorders,
  };
}

/** The whole county, where the code of a township would stand. */
const WHOLE = "";

const piecesOf = oncePerShapes((shapes: CountyShapes, areas: string): Pieces => {
  const areaOf = new Map(JSON.parse(areas) as [string, string][]);
  return { villages: groundsOf(shapes, areaOf), areaOf };
});

/** The ground of each area, in the county or in one township. */
const united = oncePerShapes(({ villages, areaOf }: Pieces, townshipCode: string): DissolvedAreas => {
  const own = villages.filter((village) => townshipCode === WHOLE || village.townshipCode === townshipCode);
  return dissolve(own.map(({ code, geometry }) => ({ code, townshipCode: areaOf.get(code) ?? NONE, geometry })));
});

/** A piece of the county that lies in one special area: a village's ground or a township's. */
type Piece = Pick<VillageShape, "code" | "townshipCode" | "geometry">;

/**
 * The villages' ground. Tiles leave out a part of their township's true ground: where all its villages lie in one area,
 * the township itself stands for them.
 */
function groundsOf(shapes: CountyShapes, areaOf: ReadonlyMap<string, string>): Piece[] {
  const { stage, borderSource, townships, villages } = shapes;
  if (stage !== "outline" || borderSource !== "townships") return [...villages];
  return townships.flatMap(({ code, geometry }) => {
    const own = villages.filter(({ townshipCode }) => townshipCode === code);
    const isWhole = new Set(own.map((village) => areaOf.get(village.code))).size === 1;
    return isWhole ? [{ code: own[0]!.code, townshipCode: code, geometry }] : own;
  });
}

function areaByVillage(county: County): ReadonlyMap<string, string> {
  return new Map(county.villages.map((village) => [village.code, specialAreaOf(county, village) ?? NONE]));
}
