import { plannedYears } from "../calendar.ts";
import type { Land, VillageGround } from "../land/land.ts";
import { personName } from "../people/person-names.ts";
import { mobileNumber } from "../people/phone-numbers.ts";
import { createRng, type Rng } from "../rng.ts";
import { type TownshipPlan, townshipPlans } from "./township-plans.ts";

/** A village of the sample before its tables are drawn up. */
export interface SampleVillage {
  readonly code: string;
  readonly name: string;
  readonly township: TownshipPlan;
  /** Index of its ground in the land. */
  readonly index: number;
  readonly ground: VillageGround;
  readonly isPoor: boolean;
  /** 计划脱贫年度 of a poor village. */
  readonly plannedExit?: number;
  /** The one village that left poverty in 2014. */
  readonly actualExit?: number;
  /** 乡村人口 at the end of 2014. */
  readonly population: number;
  /** Poverty rate aimed at for the end of 2014; the households decide the real one. */
  readonly rate: number;
  readonly terrain: string;
  readonly groups: number;
  /** 农民人均纯收入 of 2014, yuan. */
  readonly netIncome: number;
  readonly secretary: string;
  readonly secretaryPhone: string;
}

function terrainOf(height: number): string {
  if (height < 0.4) return "川坝区";
  return height < 0.52 ? "半山区" : "山区";
}

/** The ground of each name: names go from the valley up, as their words do. */
function namesByHeight(land: Land, plan: TownshipPlan, township: number): Map<number, string> {
  const own = land.villages.map((_, index) => index).filter((index) => land.villages[index]!.township === township);
  own.sort((a, b) => land.villages[a]!.height - land.villages[b]!.height);
  return new Map(own.map((index, rank) => [index, plan.villageNames[rank]!]));
}

/** High villages are poor more often than low ones, not always. */
function poorGrounds(rng: Rng, land: Land, indexes: readonly number[], count: number): Set<number> {
  const scored = indexes.map((index) => ({ index, score: land.villages[index]!.height + rng.between(0, 0.16) }));
  scored.sort((a, b) => b.score - a.score);
  return new Set(scored.slice(0, count).map(({ index }) => index));
}

function figures(rng: Rng, plan: TownshipPlan, isPoor: boolean, isSeat: boolean) {
  const size = isSeat
    ? rng.between(1.4, 1.8)
    : rng.weighted([
        [rng.between(0.38, 0.7), 3],
        [rng.between(0.7, 1.3), 6],
        [rng.between(1.3, 2.2), 3],
      ]);
  const population = Math.round(plan.population * size);
  const rate = isPoor ? rng.between(...plan.poorRates) : rng.between(0.018, 0.056);
  const netIncome = isPoor ? Math.round(4300 - rate * 4000 + rng.between(-180, 180)) : rng.int(4250, 6400);
  return { population, rate, netIncome };
}

function settleTownship(land: Land, plan: TownshipPlan, township: number): SampleVillage[] {
  const rng = createRng(`${plan.name} villages`);
  const names = namesByHeight(land, plan, township);
  const [seat, ...others] = [...names.keys()];
  others.sort((a, b) => land.villages[b]!.settlement[1] - land.villages[a]!.settlement[1]);
  const poor = poorGrounds(rng, land, others, plan.poorVillages);
  let poorRank = 0;
  return [seat!, ...others].map((index, order): SampleVillage => {
    const isPoor = poor.has(index);
    const { population, rate, netIncome } = figures(rng, plan, isPoor, order === 0);
    const leavesEarly = isPoor && plan.code === "629900101" && poorRank === 2;
    const plannedExit = leavesEarly ? 2014 : plannedYears[Math.min(4, Math.floor(rate * 12) + (poorRank % 2))]!;
    if (isPoor) poorRank++;
    return {
      code: `${plan.code}${200 + order}`,
      name: names.get(index)!,
      township: plan,
      index,
      ground: land.villages[index]!,
      isPoor,
      ...(isPoor ? { plannedExit } : {}),
      ...(leavesEarly ? { actualExit: 2014 } : {}),
      population,
      rate: leavesEarly ? 0.024 : rate,
      terrain: terrainOf(land.villages[index]!.height),
      groups: Math.max(2, Math.round(population / 110)),
      netIncome: leavesEarly ? 4120 : netIncome,
      secretary: personName(rng, "男"),
      secretaryPhone: mobileNumber(rng),
    };
  });
}

/** All villages of the county, township by township, in the order of their codes. */
export function settleVillages(land: Land): SampleVillage[] {
  return townshipPlans.flatMap((plan, township) => settleTownship(land, plan, township));
}
