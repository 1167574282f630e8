import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { topology } from "topojson-server";
import type { Land } from "../land/land.ts";
import type { CountyPlan } from "../plan/county-plan.ts";
import { toDegrees } from "./degrees.ts";
import { specialAreas } from "./special-areas.ts";
import type { SampleVillage } from "./villages.ts";

/** Outer rings run clockwise, as map software writes TopoJSON and d3-geo reads it. */
function inDegrees(land: Land, geometry: MultiPolygon): Polygon | MultiPolygon {
  const polygons = geometry.coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]) => toDegrees(land, [x!, y!])).reverse()),
  );
  const [only, ...others] = polygons;
  if (only && others.length === 0) return { type: "Polygon", coordinates: only };
  return { type: "MultiPolygon", coordinates: polygons };
}

/** 边界.topojson: the layers that the county has, out of one set of arcs; nothing where it has no map. */
export function mapText(plan: CountyPlan, land: Land, villages: readonly SampleVillage[]): string | undefined {
  if (plan.map === "none") return undefined;
  const feature = (code: string, name: string, parts: readonly SampleVillage[]): Feature => ({
    type: "Feature",
    properties: { 代码: code, 名称: name },
    geometry: inDegrees(land, land.borders.union(parts.map(({ index }) => index))),
  });
  const layer = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
  const byTownship = Map.groupBy(villages, ({ township }) => township);
  const byArea = Map.groupBy(villages, ({ area }) => area);
  const county = () => layer([feature(plan.code, plan.name, villages)]);
  const townships = () => layer(plan.townships.map((own) => feature(own.code, own.name, byTownship.get(own)!)));
  const layers = {
    outline: () => ({ 县界: county() }),
    points: () => ({ 县界: county(), 乡镇界: townships() }),
    polygons: () => ({
      县界: county(),
      乡镇界: townships(),
      村界: layer(villages.map((village) => feature(village.code, village.name, [village]))),
      特困片区: layer(
        specialAreas.flatMap(({ name }) => (byArea.has(name) ? [feature("", name, byArea.get(name)!)] : [])),
      ),
    }),
  }[plan.map]();
  return `${JSON.stringify(topology(layers, 1e5))}\n`;
}
