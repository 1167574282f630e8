import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { topology } from "topojson-server";
import type { Point } from "../land/cells.ts";
import type { Land } from "../land/land.ts";
import { type AreaOfVillage, specialAreas } from "./special-areas.ts";
import { countyIdentity, townshipPlans } from "./township-plans.ts";
import type { SampleVillage } from "./villages.ts";

/** Middle of the county and kilometres per degree there; the county is small enough for a plain cylinder. */
const middle = { longitude: 105.4, latitude: 33.6 };
const kilometresPerDegree = { longitude: 92.8, latitude: 110.9 };

/** Degrees (CGCS2000) of a point of the land. */
export function toDegrees([x, y]: Point): [number, number] {
  return [middle.longitude + x / kilometresPerDegree.longitude, middle.latitude + y / kilometresPerDegree.latitude];
}

/** Degrees as the tables write them: five decimals, about a metre. */
export function writtenDegrees(point: Point): { 经度: string; 纬度: string } {
  const [longitude, latitude] = toDegrees(point);
  return { 经度: longitude.toFixed(5), 纬度: latitude.toFixed(5) };
}

/** Outer rings run clockwise, as map software writes TopoJSON and d3-geo reads it. */
function inDegrees(geometry: MultiPolygon): Polygon | MultiPolygon {
  const polygons = geometry.coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]) => toDegrees([x!, y!])).reverse()),
  );
  const [only, ...others] = polygons;
  if (only && others.length === 0) return { type: "Polygon", coordinates: only };
  return { type: "MultiPolygon", coordinates: polygons };
}

/** 边界.topojson: county, townships, villages and special areas out of one set of arcs. */
export function mapText(land: Land, villages: readonly SampleVillage[], areaOf: AreaOfVillage): string {
  const feature = (code: string, name: string, parts: readonly SampleVillage[]): Feature => ({
    type: "Feature",
    properties: { 代码: code, 名称: name },
    geometry: inDegrees(land.borders.union(parts.map(({ index }) => index))),
  });
  const layer = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
  const map = topology(
    {
      县界: layer([feature(countyIdentity.code, countyIdentity.name, villages)]),
      乡镇界: layer(
        townshipPlans.map((plan) =>
          feature(
            plan.code,
            plan.name,
            villages.filter((v) => v.township === plan),
          ),
        ),
      ),
      村界: layer(villages.map((village) => feature(village.code, village.name, [village]))),
      特困片区: layer(
        specialAreas.map(({ name }) =>
          feature(
            "",
            name,
            villages.filter(({ index }) => areaOf.get(index) === name),
          ),
        ),
      ),
    },
    1e5,
  );
  return `${JSON.stringify(map)}\n`;
}
