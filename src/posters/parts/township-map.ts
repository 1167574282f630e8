import type { MultiPolygon, Position } from "geojson";
import type { MapBorder, MapContextName } from "../../charts/area-map/types.ts";
import { type CountyShapes, countyShapes, type MapStage, type VillageShape } from "../../geography/county-shapes.ts";
import { dissolve } from "../../geography/shared-borders.ts";
import type { County, Township } from "../../model/county.ts";

/** The part of the county that a township's map shows, plain data in km. */
export interface TownshipMap {
  readonly stage: MapStage;
  readonly outline: MultiPolygon;
  readonly villages: readonly VillageShape[];
  /** Borders between the township's own villages. */
  readonly ownBorders: readonly (readonly Position[])[];
  /** Borders between villages of any township nearby. */
  readonly villageBorders: readonly (readonly Position[])[];
  readonly townshipBorders: readonly (readonly Position[])[];
  readonly countyOutline: MultiPolygon;
  readonly neighbours: readonly MapContextName[];
}

/** How much of the surroundings goes along, as a share of the township's longer side. */
const SURROUNDINGS = 0.9;

const cache = new WeakMap<County, CountyShapes>();

/** Shapes of a county, computed once for all its sheets. */
export function shapesOf(county: County): CountyShapes {
  let shapes = cache.get(county);
  if (!shapes) {
    shapes = countyShapes(county);
    cache.set(county, shapes);
  }
  return shapes;
}

/** Cuts a township's surroundings out of the county; `undefined` where the township has no village. */
export function townshipMap(county: County, township: Township): TownshipMap | undefined {
  const shapes = shapesOf(county);
  const own = shapes.townships.find(({ code }) => code === township.code);
  if (!own) return undefined;
  const isNear = nearTest(own.geometry);
  const villages = shapes.villages.filter(({ townshipCode }) => townshipCode === township.code);
  return {
    stage: shapes.stage,
    outline: own.geometry,
    villages,
    ownBorders: hasTruePositions(shapes.stage)
      ? dissolve(villages).villageBorders
      : villages.flatMap(({ geometry }) => geometry.coordinates.flat()),
    villageBorders: shapes.villageBorders.filter(isNear),
    townshipBorders: shapes.townshipBorders.filter(isNear),
    countyOutline: shapes.outline,
    neighbours: shapes.townships
      .filter(({ code, anchor }) => code !== township.code && isNear([[...anchor]]))
      .map(({ name, anchor }) => ({ name, anchor })),
  };
}

/** Whether a line comes near a township: a sheet's data hold no more of the county than it can show. */
function nearTest(geometry: MultiPolygon): (line: readonly Position[]) => boolean {
  const [x0, y0, x1, y1] = bounds(geometry.coordinates.flat(2));
  const room = Math.max(x1 - x0, y1 - y0) * SURROUNDINGS;
  return (line) => {
    const [left, top, right, bottom] = bounds(line);
    return right >= x0 - room && left <= x1 + room && bottom >= y0 - room && top <= y1 + room;
  };
}

function bounds(points: readonly Position[]): [number, number, number, number] {
  const xs = points.map((point) => point[0]!);
  const ys = points.map((point) => point[1]!);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Whether distances and directions on the map are true, so that scale bar and north arrow may stand on it. */
export function hasTruePositions(stage: MapStage): boolean {
  return stage === "polygons" || stage === "points";
}

/** The borders of a township's map by rank; tiles have no ground to be bounded. */
export function townshipBorders(map: TownshipMap): MapBorder[] {
  const villages: MapBorder[] = [
    { rank: "neighbour", lines: map.villageBorders },
    { rank: "village", lines: map.ownBorders },
  ];
  const county: MapBorder = { rank: "county", lines: map.countyOutline.coordinates.flat() };
  if (!hasTruePositions(map.stage)) return map.stage === "outline" ? [...villages, county] : villages;
  return [
    ...villages,
    { rank: "township", lines: map.townshipBorders },
    county,
    { rank: "own", lines: map.outline.coordinates.flat() },
  ];
}
