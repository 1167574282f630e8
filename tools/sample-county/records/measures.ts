import { dayIn } from "../calendar.ts";
import { type Table, table } from "../csv.ts";
import { type Holding, isUnsafe, lacksWater } from "../finance/holdings.ts";
import type { Household } from "../people/household.ts";
import { isWorker } from "../people/member.ts";
import type { SampleVillage } from "../places/villages.ts";
import { createRng, type Rng } from "../rng.ts";
import { cistern, house, industries, move, type Offer, training, villageWorks } from "./offers.ts";

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

function householdMeasures(household: Household, holding: Holding): Measure[] {
  const rng = createRng(`${household.id} measures`);
  const wishes: Offer[] = [];
  if (holding.isRelocated) wishes.push(move);
  else if (isUnsafe(holding)) wishes.push(house);
  if (lacksWater(holding)) wishes.push(cistern);
  if (household.members.some(isWorker)) wishes.push(rng.pick(industries));
  if (household.members.some(({ ability }) => ability === "普通劳动力") && rng.chance(0.3)) wishes.push(training);
  const firstYear = household.status === "脱贫" || rng.chance(0.5) ? 2014 : 2015;
  return wishes.map((offer, i): Measure => {
    const year = household.status === "脱贫" || i === 0 ? firstYear : 2015;
    return { villageCode: household.village.code, householdId: household.id, year, offer, rng };
  });
}

function worksOf(village: SampleVillage): Measure[] {
  const rng = createRng(`${village.code} works`);
  const works = rng.shuffled(villageWorks).slice(0, village.isPoor ? rng.int(4, 6) : 2);
  const last = Math.max(2015, village.plannedExit ?? 2016);
  return works.map((offer, i) => ({
    villageCode: village.code,
    year: Math.min(2014 + (i >> 1) + (i % 2), last),
    offer,
    rng,
  }));
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
