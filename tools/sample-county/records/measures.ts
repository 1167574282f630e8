import { dayIn } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import { type Holding, isUnsafe, lacksWater } from "../finance/holdings.ts";
import type { Household } from "../people/household.ts";
import { isWorker } from "../people/member.ts";
import { type Facility, facilitiesOf } from "../places/facilities.ts";
import type { SampleVillage } from "../places/villages.ts";
import { createRng, type Rng } from "../rng.ts";
import {
  clinicBuilding,
  house,
  industriesOf,
  libraryBuilding,
  move,
  type Offer,
  pavedRoad,
  training,
  villageWorks,
  well,
} from "./offers.ts";

interface Measure {
  readonly villageCode: string;
  readonly householdId?: string;
  readonly year: number;
  readonly offer: Offer;
  readonly rng: Rng;
}

/** A sum in whole hundreds. */
function hundreds(rng: Rng, [min, max]: readonly [number, number]): number {
  return Math.round(rng.between(min, max) / 100) * 100;
}

function measureRow({ villageCode, householdId, year, offer, rng }: Measure) {
  const isDone = year <= 2014;
  return {
    行政村代码: villageCode,
    户编号: householdId,
    年度: year,
    类别: offer.category,
    项目名称: offer.project,
    状态: isDone ? "已实施" : "计划实施",
    规模: offer.size(rng),
    "补助资金(元)": hundreds(rng, offer.grant),
    "自筹资金(元)": hundreds(rng, offer.own),
    实施时间: dayIn(rng, year, 3, 10),
    成效: isDone ? offer.effect : undefined,
  };
}

/** Works on the house and its water, in the year that the holding shows: done in 2014 or planned for 2015. */
function houseMeasures(holding: Holding): { offer: Offer; year: number }[] {
  const { houseWork, isRelocated, hasNewWater } = holding;
  const done = houseWork === "moved" ? move : house;
  const planned = isRelocated ? move : house;
  return [
    ...(houseWork ? [{ offer: done, year: 2014 }] : []),
    ...(!houseWork && (isRelocated || isUnsafe(holding)) ? [{ offer: planned, year: 2015 }] : []),
    ...(hasNewWater ? [{ offer: well, year: 2014 }] : []),
    ...(lacksWater(holding) && !isRelocated ? [{ offer: well, year: 2015 }] : []),
  ];
}

function householdMeasures(household: Household, holding: Holding): Measure[] {
  const rng = createRng(`${household.seed} measures`);
  const { village, status, members } = household;
  const hasLeft = status === "脱贫";
  const year = (): number => (hasLeft || rng.chance(0.5) ? 2014 : 2015);
  const canWork = members.some(isWorker);
  const canLearn = members.some(({ ability }) => ability === "普通劳动力") && rng.chance(0.3);
  return [
    ...houseMeasures(holding).filter((work) => !hasLeft || work.year === 2014),
    ...(canWork ? [{ offer: rng.pick(industriesOf(village.terrain)), year: year() }] : []),
    ...(canLearn ? [{ offer: training, year: year() }] : []),
  ].map((one): Measure => ({ ...one, villageCode: village.code, householdId: household.id, rng }));
}

/** Works for a whole village: what it got in 2014, what it lacks, and some more. */
function worksOf(village: SampleVillage): Measure[] {
  const rng = createRng(`${village.seed} works`);
  const { road, clinic, library } = facilitiesOf(village);
  const buildings: [Offer, Facility][] = [
    [pavedRoad, road],
    [clinicBuilding, clinic],
    [libraryBuilding, library],
  ];
  const ofState = buildings.flatMap(([offer, state]): { offer: Offer; year: number }[] => {
    if (state === "had") return [];
    return [{ offer, year: state === "built" ? 2014 : 2015 }];
  });
  const more = rng
    .shuffled(villageWorks)
    .slice(0, village.isPoor ? 3 : 1)
    .map((offer, i) => ({ offer, year: Math.min(2014 + i, village.actualExit ?? 2016) }));
  return [...ofState, ...more].map((one): Measure => ({ ...one, villageCode: village.code, rng }));
}

/** 帮扶项目.csv: works for whole villages, then measures for households by what they lack. */
export function measureTable(
  villages: readonly SampleVillage[],
  households: readonly Household[],
  holdingsById: ReadonlyMap<string, Holding>,
): Table {
  const measures = [
    ...villages.flatMap(worksOf),
    ...households.flatMap((household) => householdMeasures(household, holdingsById.get(household.id)!)),
  ];
  return table(
    "帮扶项目",
    [
      "行政村代码",
      "户编号",
      "年度",
      "类别",
      "项目名称",
      "状态",
      "规模",
      "补助资金(元)",
      "自筹资金(元)",
      "实施时间",
      "成效",
    ],
    measures.map(measureRow),
  );
}
