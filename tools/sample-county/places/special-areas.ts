import type { Land } from "../land/land.ts";
import type { SampleVillage } from "./villages.ts";

/** 特困片区 of the sample: two grown over neighbouring villages, one a whole township. */
export const specialAreas = [
  { name: "北山高寒片区", note: "海拔较高、气候冷凉，耕地零散，以中药材和马铃薯种植为主。" },
  { name: "西部干旱片区", note: "山大沟深、干旱缺水，人畜饮水和出行条件较差。" },
  { name: "南部林缘片区", note: "地处林区边缘，居住分散，以林下种养为主，包括松坪乡全乡。" },
] as const;

/** Names of the special areas by village index; a village outside all of them is absent. */
export type AreaOfVillage = ReadonlyMap<number, string>;

/** Takes in neighbour after neighbour, poor villages first, so that an area is one piece. */
function growArea(
  land: Land,
  villages: readonly SampleVillage[],
  first: SampleVillage,
  size: number,
  isFree: (village: SampleVillage) => boolean,
): SampleVillage[] {
  const area = [first];
  while (area.length < size) {
    const taken = new Set(area.map(({ index }) => index));
    const [x, y] = first.ground.settlement;
    const candidates = villages
      .filter((village) => isFree(village) && !taken.has(village.index))
      .filter((village) => land.villages[village.index]!.neighbours.some((index) => taken.has(index)))
      .map((village) => {
        const dx = village.ground.settlement[0] - x;
        const dy = village.ground.settlement[1] - y;
        return { village, cost: Math.sqrt(dx * dx + dy * dy) - (village.isPoor ? 6 : 0) };
      })
      .sort((a, b) => a.cost - b.cost);
    if (!candidates[0]) break;
    area.push(candidates[0].village);
  }
  return area;
}

/** Which special area each village belongs to. */
export function assignSpecialAreas(land: Land, villages: readonly SampleVillage[]): AreaOfVillage {
  const areaOf = new Map<number, string>();
  const [north, west, south] = specialAreas;
  for (const village of villages) {
    if (village.township.code === "629900200") areaOf.set(village.index, south.name);
  }
  const most = (value: (village: SampleVillage) => number, among: (village: SampleVillage) => boolean): SampleVillage =>
    villages.filter(among).reduce((best, village) => (value(village) > value(best) ? village : best));
  const isFree = (village: SampleVillage): boolean => !areaOf.has(village.index);
  const northern = most(({ ground }) => ground.settlement[1], isFree);
  for (const village of growArea(land, villages, northern, 11, isFree)) areaOf.set(village.index, north.name);
  const isWestern = (village: SampleVillage): boolean => isFree(village) && village.township.code === "629900100";
  const western = most(({ ground }) => -ground.settlement[0], isWestern);
  for (const village of growArea(land, villages, western, 6, isWestern)) areaOf.set(village.index, west.name);
  return areaOf;
}
