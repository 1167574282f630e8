import type { Land } from "../land/land.ts";
import type { CountyPlan } from "../plan/county-plan.ts";

/** 特困片区: two grown over neighbouring high villages, one a whole township. */
export const specialAreas = [
  { name: "北山高寒片区", note: "海拔较高、气候冷凉，耕地零散，以中药材和马铃薯种植为主。" },
  { name: "西部干旱片区", note: "山大沟深、干旱缺水，人畜饮水和出行条件较差。" },
  { name: "南部林缘片区", note: "地处林区边缘，居住分散，以林下种养为主。" },
] as const;

/** Names of the special areas by village index; a village outside all of them is absent. */
export type AreaOfVillage = ReadonlyMap<number, string>;

/** How many units of distance a village's height is worth when an area takes in the next one. */
const heightWorth = 60;
/** Parts of the villages outside the whole township that the northern and the western area take in. */
const parts = { north: 0.22, west: 0.12 };

/** Takes in neighbour after neighbour, near and high ones first, so that an area is one piece. */
function growArea(land: Land, first: number, size: number, isFree: (village: number) => boolean): number[] {
  const area = [first];
  const [x, y] = land.villages[first]!.settlement;
  const cost = (village: number): number => {
    const { settlement, height } = land.villages[village]!;
    return Math.hypot(settlement[0] - x, settlement[1] - y) - height * heightWorth;
  };
  while (area.length < size) {
    const beside = new Set(area.flatMap((village) => land.villages[village]!.neighbours));
    const candidates = [...beside].filter((village) => isFree(village) && !area.includes(village));
    if (candidates.length === 0) break;
    area.push(candidates.reduce((best, village) => (cost(village) < cost(best) ? village : best)));
  }
  return area;
}

/** Which special area each village belongs to: hard ground first, so that poor villages come to lie there. */
export function assignSpecialAreas(plan: CountyPlan, land: Land): AreaOfVillage {
  const areaOf = new Map<number, string>();
  const [north, west, south] = specialAreas;
  const indexes = [...land.villages.keys()];
  const isFree = (village: number): boolean => !areaOf.has(village);
  const hasWholeTownship = plan.townships.length > 2;
  for (const village of indexes)
    if (hasWholeTownship && land.villages[village]!.township === plan.townships.length - 1)
      areaOf.set(village, south.name);
  const free = indexes.filter(isFree);
  const sizeOf = (part: number): number => Math.max(1, Math.round(free.length * part));
  const grow = (name: string, part: number, far: (village: number) => number): void => {
    const candidates = indexes.filter(isFree);
    const value = (village: number): number => far(village) + land.villages[village]!.height * heightWorth * 0.5;
    const first = candidates.reduce((best, village) => (value(village) > value(best) ? village : best));
    for (const village of growArea(land, first, sizeOf(part), isFree)) areaOf.set(village, name);
  };
  grow(north.name, parts.north, (village) => land.villages[village]!.settlement[1]);
  grow(west.name, parts.west, (village) => -land.villages[village]!.settlement[0]);
  return areaOf;
}
