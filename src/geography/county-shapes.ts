import type { MultiPolygon } from "geojson";
import type { County } from "../model/county.ts";
import { contains, labelPoint } from "./anchor.ts";
import { type KnownAreas, knownAreas, type MapStage } from "./known-areas.ts";
import { localProjection, type PlanePoint, type ToPlane } from "./planar.ts";
import { type DissolvedAreas, dissolve, type Lines } from "./shared-borders.ts";

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

/** The county on a local plane in kilometres. */
export interface CountyShapes {
  readonly stage: MapStage;
  readonly villages: readonly VillageShape[];
  /** Townships that have villages. */
  readonly townships: readonly TownshipShape[];
  /** Borders drawn once each: between villages of a township, between townships, and the county's own. */
  readonly villageBorders: Lines;
  readonly townshipBorders: Lines;
  readonly outline: MultiPolygon;
}

/** Shapes of every village, whatever the county's files hold; what they lack is made up and `stage` says so. */
export function countyShapes(county: County): CountyShapes {
  const known = knownAreas(county, projectionFor(county));
  const villages = county.villages.map(({ code, name, townshipCode }, index): VillageShape => {
    const geometry = known.areas[index]!;
    const point = known.points[index];
    const anchor = point && contains(geometry, point) ? point : labelPoint(geometry);
    return { code, name, townshipCode, geometry, anchor };
  });
  const dissolved = dissolve(villages);
  const ground = known.stage === "outline" ? (trueTownships(known) ?? dissolved) : dissolved;
  const townships = county.townships
    .filter(({ code }) => dissolved.townships.has(code))
    .map(({ code, name }): TownshipShape => {
      const geometry = ground.townships.get(code)!;
      return { code, name, geometry, anchor: labelPoint(geometry) };
    });
  return {
    stage: known.stage,
    villages,
    townships,
    villageBorders: dissolved.villageBorders,
    townshipBorders: ground.townshipBorders,
    outline: known.outline ?? dissolved.outline,
  };
}

/** Townships as the file draws them: tiles inside them do not fill them. */
function trueTownships({ townships }: KnownAreas): DissolvedAreas | undefined {
  return townships && dissolve([...townships].map(([code, geometry]) => ({ code, townshipCode: code, geometry })));
}

function projectionFor({ map, villages }: County): ToPlane {
  const features = [map.county, map.townships, map.villages].find((list) => list.length > 0) ?? [];
  const corners = features.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
  const positions = corners.length > 0 ? corners : villages.flatMap(({ position }) => (position ? [position] : []));
  return localProjection(positions.length > 0 ? positions : [[105, 35]]);
}
