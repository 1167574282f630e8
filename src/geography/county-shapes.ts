import type { MultiPolygon } from "geojson";
import type { County } from "../model/county.ts";
import { contains, labelPoint } from "./anchor.ts";
import { wholeDetail } from "./detail.ts";
import { type KnownAreas, knownAreas, type MapStage } from "./known-areas.ts";
import { localProjection, type PlanePoint, type ToPlane } from "./planar.ts";
import { dissolve, type Lines } from "./shared-borders.ts";
import { simplified } from "./simplified.ts";
import { withoutSlivers } from "./slivers.ts";

export type { MapStage } from "./known-areas.ts";

/** A village on the plane. */
export interface VillageShape {
  readonly code: string;
  readonly name: string;
  readonly townshipCode: string;
  readonly geometry: MultiPolygon;
  /** Where its symbol stands. */
  readonly anchor: PlanePoint;
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
}

/**
 * Shapes of every village, where the files say of most where they lie; what they lack is made up and `MapBasis` says so.
 * `undefined` where they do not: then no map is drawn.
 */
export function countyShapes(county: County): CountyShapes | undefined {
  const known = knownAreas(county, projectionFor(county));
  if (!known) return undefined;
  const villages = county.villages.map(({ code, name, townshipCode }, index): VillageShape => {
    const geometry = known.areas[index]!;
    const point = known.points[index];
    const anchor = point && contains(geometry, point) ? point : labelPoint(geometry);
    return { code, name, townshipCode, geometry, anchor };
  });
  const basis: MapBasis = {
    stage: known.stage,
    borderSource: borderSourceOf(known),
    guessed: known.guessed.map((index) => county.villages[index]!.code),
  };
  return bordered(basis, county, villages, known.outline);
}

/** The same with no more corners than are seen where the whole county is on one sheet. */
export function overview(county: County, shapes: CountyShapes): CountyShapes {
  const { villages, outline } = shapes;
  const [whole, ...parts] = simplified([outline, ...villages.map(({ geometry }) => geometry)], wholeDetail(outline));
  const simple = villages.map((village, index) => ({ ...village, geometry: parts[index]! }));
  return bordered(shapes, county, simple, whole);
}

function bordered(
  { stage, borderSource, guessed }: MapBasis,
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
    villages,
    townships,
    villageBorders: dissolved.villageBorders,
    townshipBorders: dissolved.townshipBorders,
    outline: trueOutline ?? withoutGaps(dissolved.outline),
  };
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
