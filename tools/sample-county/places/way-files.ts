import type { Feature } from "geojson";
import type { Land } from "../land/land.ts";
import type { LandWay } from "../land/ways.ts";
import type { CountyPlan } from "../plan/county-plan.ts";
import { toDegrees } from "./degrees.ts";

/** Names of streams, the largest first; the main river is called after nothing real. */
const RIVERS = ["云溪河", "白石沟", "松坪河", "柳林沟", "青崖河", "响水沟", "石板沟", "竹园河", "南岔沟", "野鸡沟"];
const GRADES = { river: ["干流", "支流", "溪沟"], road: ["高速公路", "省道", "县道"] };

/** 水系.geojson and 道路.geojson by their names; none where the county has no map. */
export function wayTexts(plan: CountyPlan, land: Land): Record<string, string> {
  if (plan.map === "none" || plan.map === "outline") return {};
  const text = (kind: LandWay["kind"], nameOf: (way: LandWay, index: number) => string) => {
    const features = land.ways
      .filter((way) => way.kind === kind)
      .map(
        (way, index): Feature => ({
          type: "Feature",
          properties: { 名称: nameOf(way, index), 等级: GRADES[kind][way.grade - 1]! },
          geometry: { type: "LineString", coordinates: way.line.map((point) => toDegrees(land, point)) },
        }),
      );
    return `${JSON.stringify({ type: "FeatureCollection", features })}\n`;
  };
  return {
    水系: text("river", (_, index) => RIVERS[index] ?? ""),
    道路: text("road", ({ grade }) => (grade === 3 ? "" : "S306")),
  };
}
