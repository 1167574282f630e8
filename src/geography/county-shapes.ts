import type { MultiPolygon } from "geojson";
import type { County } from "../model/county.ts";
import { contains, labelPoint } from "./anchor.ts";
import { townshipDetail, townshipMillimetre, wholeDetail } from "./detail.ts";
import { type GroundWay, groundWays, simplifiedWays } from "./ground-ways.ts";
import { type KnownAreas, knownAreas, type MapStage } from "./known-areas.ts";
import { localProjection, type PlanePoint, type ToPlane } from "./planar.ts";
import { dissolve, type Lines } from "./shared-borders.ts";
import { simplified } from "./simplified.ts";
import { withoutSlivers } from "./slivers.ts";
import { smoothed } from "./smoothed.ts";

export type { MapStage } from "./known-areas.ts";

/** A village on the plane. */
export interface VillageShape {
  readonly code: string;
  readonly name: string;
  readonly townshipCode: string;
  readonly geometry: MultiPolygon;
  /** Where its symbol stands. */
  readonly anchor: PlanePoint;
  /** Whether a file says that the village lies there; otherwise it is the roomiest point of its ground. */
  readonly isLocated: boolean;
}

/** A township on the plane: its own polygon, or its villages' areas as one. */
export interface TownshipShape {
  readonly code: string;
  readonly name: string;
  readonly geometry: MultiPolygon;
  readonly anchor: PlanePoint;
}

/** What a map is drawn from: what it has to say of itself. */
export interface MapBasis {
  readonly stage: MapStage;
  /** The smallest outline that a file draws. */
  readonly borderSource: "townships" | "county" | "none";
  /** Codes of villages whose area (of polygons) or point (of points) is missing in the files and was made up. */
  readonly guessed: readonly string[];
}

/** The county on a local plane in kilometres. */
export interface CountyShapes extends MapBasis {
  readonly villages: readonly VillageShape[];
  /** Townships that have villages. */
  readonly townships: readonly TownshipShape[];
  /** Borders drawn once each: between villages of a township, between townships, and the county's own. */
  readonly villageBorders: Lines;
  readonly townshipBorders: Lines;
  readonly outline: MultiPolygon;
  /** Rivers and roads. */
  readonly ways: readonly GroundWay[];
}

/**
 * Shapes of every village, where the files say of most where they lie; what they lack is made up and `MapBasis` says so.
 * `undefined` where they do not: then no map is drawn.
 */
export function countyShapes(county: County): CountyShapes | undefined {
  const project = projectionFor(county);
  const known = knownAreas(county, project);
  if (!known) return undefined;
  const millimetre = townshipMillimetre(known.areas, county.townships.length);
  const areas = smoothed(known.areas, millimetre);
  const villages = county.villages.map(({ code, name, townshipCode, position }, index): VillageShape => {
    const geometry = areas[index]!;
    const point = known.points[index];
    const isAt = point !== undefined && contains(geometry, point);
    const isLocated = isAt && position !== undefined;
    return { code, name, townshipCode, geometry, anchor: isAt ? point : labelPoint(geometry), isLocated };
  });
  const basis: MapBasis = {
    stage: known.stage,
    borderSource: borderSourceOf(known),
    guessed: known.guessed.map((index) => county.villages[index]!.code),
  };
  const outline = known.outline && smoothed([known.outline], millimetre)[0];
  const ways = groundWays(county.map, project, townshipDetail(known.areas, county.townships.length));
  return bordered({ ...basis, ways }, county, villages, outline);
}

/** What is left out where the whole county is on one sheet, in what is just seen: rounded corners need many points. */
const COARSE = 2;

/** The same with no more corners than are seen where the whole county is on one sheet. */
export function overview(county: County, shapes: CountyShapes): CountyShapes {
  const { villages, outline } = shapes;
  const areas = [outline, ...villages.map(({ geometry }) => geometry)];
  const [whole, ...parts] = simplified(areas, COARSE * wholeDetail(outline));
  const simple = villages.map((village, index) => ({ ...village, geometry: parts[index]! }));
  const ways = simplifiedWays(shapes.ways, COARSE * wholeDetail(outline));
  return bordered({ ...shapes, ways }, county, simple, whole);
}

function bordered(
  { stage, borderSource, guessed, ways }: MapBasis & Pick<CountyShapes, "ways">,
  county: County,
  villages: readonly VillageShape[],
  trueOutline: MultiPolygon | undefined,
): CountyShapes {
  const dissolved = dissolve(villages);
  const townships = county.townships
    .filter(({ code }) => dissolved.townships.has(code))
    .map(({ code, name }): TownshipShape => {
      const geometry = withoutGaps(dissolved.townships.get(code)!);
      return { code, name, geometry, anchor: labelPoint(geometry) };
    });
  return {
    stage,
    borderSource,
    guessed,
    ways,
    villages,
    townships,
    villageBorders: dissolved.villageBorders,
    townshipBorders: dissolved.townshipBorders,
    outline: outerEdge(stage, withoutGaps(dissolved.outline), trueOutline),
  };
}

/** The outline that a file draws, or the villages' own edge, which ground divided among points has in common with it. */
function outerEdge(stage: MapStage, edge: MultiPolygon, outline: MultiPolygon | undefined): MultiPolygon {
  const isSame = stage === "points" && edge.coordinates.flat().length === outline?.coordinates.flat().length;
  return outline && !isSame ? outline : edge;
}

/** Narrower than so many times what is just seen on the area's own map, a hole is a gap between neighbours. */
const GAP = 10;

function withoutGaps(area: MultiPolygon): MultiPolygon {
  return withoutSlivers(area, GAP * wholeDetail(area));
}

function borderSourceOf({ townships, outline }: KnownAreas): MapBasis["borderSource"] {
  if (townships) return "townships";
  return outline ? "county" : "none";
}

/** The plane that a county's files are laid on. */
export function projectionFor({ map, villages }: County): ToPlane {
  const features = [map.county, map.townships, map.villages].find((list) => list.length > 0) ?? [];
  const corners = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  const positions = corners.length > 0 ? corners : villages.flatMap(({ position }) => (position ? [position] : []));
  return localProjection(positions.length > 0 ? positions : [[105, 35]]);
}
