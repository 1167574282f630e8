import { Delaunay, randomLcg } from "d3";
import type { LabelRequest } from "../../../src/charts/labels/types.ts";
import type { Box } from "../../../src/charts/parts/box.ts";
import type { Point } from "../../../src/charts/parts/point.ts";

/** The map panel of the tests, mm. */
export const frame: Box = { left: 0, top: 0, right: 600, bottom: 700 };
/** A legend and a scale bar inside the map. */
export const obstacles: readonly Box[] = [
  { left: 500, top: 0, right: 600, bottom: 110 },
  { left: 10, top: 660, right: 130, bottom: 690 },
];

const NAMES = [
  "杨河坝村",
  "罗家沟",
  "赵坝村",
  "柳树湾村",
  "石门",
  "大水沟村",
  "油房坝村",
  "上坪移民安置点第二居民委员会".slice(0, 12),
];

/** Villages from a seed: half of them in clusters, a few nearly on one another, every eighth with a name of 12 characters. */
export function seededVillages(count: number, seed: number, largestSymbol = 6): LabelRequest[] {
  const random = randomLcg(seed);
  const points: Point[] = [];
  for (let i = 0; i < count; i += 1) points.push(nextPoint(points, random));
  const voronoi = Delaunay.from(points as [number, number][]).voronoi([30, 120, 570, 640]);
  return points.map((anchor, i) => ({
    id: String(i).padStart(3, "0"),
    text: NAMES[i % NAMES.length]!,
    anchor,
    symbolRadius: 1.2 + (largestSymbol - 1.2) * random() ** 2,
    rings: [voronoi.cellPolygon(i) ?? [anchor]],
    weight: i % 3 === 0 ? 700 : 400,
    size: i % 3 === 0 ? 8.8 : 8,
    priority: i % 3 === 0 ? 1 : 0,
  }));
}

/** The first villages are the centres of the clusters. */
const CLUSTERS = 60;

function nextPoint(points: readonly Point[], random: () => number): Point {
  const centre = points[Math.floor(random() * Math.min(points.length, CLUSTERS))];
  const spread = random() < 0.1 ? 10 : 200;
  if (!centre || random() < 0.5) return [30 + random() * 540, 120 + random() * 520];
  const near = (value: number, low: number, high: number) =>
    Math.min(high, Math.max(low, value + (random() - 0.5) * spread));
  return [near(centre[0], 30, 570), near(centre[1], 120, 640)];
}
