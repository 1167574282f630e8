import { plannedYears } from "../calendar.ts";
import type { Land, VillageGround } from "../land/land.ts";
import { personName } from "../people/person-names.ts";
import { mobileNumber } from "../people/phone-numbers.ts";
import { apportioned } from "../plan/apportioned.ts";
import type { CountyPlan } from "../plan/county-plan.ts";
import type { TownshipPlan } from "../plan/township-plans.ts";
import { createRng, type Rng } from "../rng.ts";
import type { AreaOfVillage } from "./special-areas.ts";

/** 地形地貌 */
export type Terrain = "川坝区" | "半山区" | "高山区";

/** A village of the sample before its households are known. */
export interface SampleVillage {
  readonly code: string;
  readonly name: string;
  readonly township: TownshipPlan;
  /** Names the choices that are drawn for it. */
  readonly seed: string;
  /** Index of its ground in the land. */
  readonly index: number;
  readonly ground: VillageGround;
  readonly area: string | undefined;
  readonly isPoor: boolean;
  /** 计划脱贫年度 of a poor village. */
  readonly plannedExit?: number;
  /** The one village that left poverty in 2014: nearly all of its poor moved away from the mountain. */
  readonly actualExit?: number;
  /** Registered households. */
  readonly households: number;
  /** Poverty rate at the end of 2013. */
  readonly rate: number;
  readonly terrain: Terrain;
  readonly groups: number;
  /** 农民人均纯收入 of 2013, yuan. */
  readonly netIncome: number;
  readonly secretary: string;
  readonly secretaryPhone: string;
}

type Draft = Omit<SampleVillage, "households" | "groups"> & { readonly people: number };

/** Persons of a registered household, about. */
const householdSize = 3.75;
/** Under this a village has a low income: 60 % of the province's, yuan of 2013. */
const lowIncome = 3065;

function terrainOf(height: number): Terrain {
  if (height < 0.4) return "川坝区";
  return height < 0.52 ? "半山区" : "高山区";
}

/** The ground of each name: names go from the valley up, as their words do. */
function namesByHeight(land: Land, own: readonly number[], plan: TownshipPlan): Map<number, string> {
  const rising = [...own].sort((a, b) => land.villages[a]!.height - land.villages[b]!.height);
  return new Map(rising.map((index, rank) => [index, plan.villageNames[rank]!]));
}

/** High villages are poor more often than low ones, those of a special area most often, not always. */
function poorGrounds(rng: Rng, land: Land, areaOf: AreaOfVillage, indexes: readonly number[], count: number) {
  const scored = indexes.map((index) => {
    const hardship = areaOf.has(index) ? 0.12 : 0;
    return { index, score: land.villages[index]!.height + hardship + rng.between(0, 0.12) };
  });
  scored.sort((a, b) => b.score - a.score);
  return new Set(scored.slice(0, count).map(({ index }) => index));
}

function figures(rng: Rng, plan: TownshipPlan, isPoor: boolean, isSeat: boolean) {
  const size = isSeat
    ? rng.between(1.4, 1.8)
    : rng.weighted([
        [rng.between(0.5, 0.75), 3],
        [rng.between(0.75, 1.3), 6],
        [rng.between(1.3, 2), 3],
      ]);
  const rate = isPoor ? rng.between(...plan.poorRates) : rng.between(0.157, 0.24);
  const others = isPoor ? rng.between(3200, 3800) : rng.between(3970, 4950);
  const income = Math.round(rate * 2250 + (1 - rate) * others);
  return {
    people: Math.round(plan.population * size * (isPoor ? 0.68 : 1)),
    rate,
    netIncome: isPoor ? Math.min(income, lowIncome - rng.int(8, 90)) : income,
  };
}

/** The hundredth of the poor villages that leaves first, or the third of a small county. */
const leavesFirst = (plan: TownshipPlan, rank: number): boolean => plan.index % 8 === 1 && rank === 2;

function settleTownship(plan: TownshipPlan, land: Land, areaOf: AreaOfVillage, own: readonly number[]): Draft[] {
  const rng = createRng(`${plan.seed} villages`);
  const names = namesByHeight(land, own, plan);
  const [seat, ...others] = [...names.keys()];
  others.sort((a, b) => land.villages[b]!.settlement[1] - land.villages[a]!.settlement[1]);
  const poor = poorGrounds(rng, land, areaOf, others, plan.poorVillages);
  let poorRank = 0;
  return [seat!, ...others].map((index, order): Draft => {
    const isPoor = poor.has(index);
    const { people, rate, netIncome } = figures(rng, plan, isPoor, order === 0);
    const leavesEarly = isPoor && leavesFirst(plan, poorRank);
    const byRate = Math.floor((rate - plan.poorRates[0]) * 40) + (poorRank % 2);
    const plannedExit = leavesEarly ? 2014 : plannedYears[Math.min(4, 1 + byRate)]!;
    if (isPoor) poorRank++;
    const code = `${plan.code}${200 + order}`;
    const ground = land.villages[index]!;
    return {
      code,
      name: names.get(index)!,
      township: plan,
      seed: `${plan.seed}${200 + order}`,
      index,
      ground,
      area: areaOf.get(index),
      isPoor,
      ...(isPoor ? { plannedExit } : {}),
      ...(leavesEarly ? { actualExit: 2014 } : {}),
      people: leavesEarly ? Math.min(people, 230) : people,
      rate: leavesEarly ? plan.poorRates[0] : rate,
      terrain: terrainOf(ground.height),
      netIncome,
      secretary: personName(rng, "男"),
      secretaryPhone: mobileNumber(rng),
    };
  });
}

/** Registered households of each village: by its people and its rate, or its part of as many as are wanted. */
function householdCounts(plan: CountyPlan, drafts: readonly Draft[]): number[] {
  const usual = drafts.map(({ people, rate }) => Math.max(3, (people * rate) / householdSize));
  if (plan.households === undefined) return usual.map(Math.round);
  return apportioned(plan.households - drafts.length, usual).map((count) => count + 1);
}

/** People that the county will have, about: what its ground is measured by. */
export function expectedPeople({ townships, households }: CountyPlan): number {
  const usual = townships.reduce((sum, { population, villageNames }) => sum + population * villageNames.length, 0);
  return households === undefined ? usual : (households * householdSize) / 0.34;
}

/** All villages of the county, township by township, in the order of their codes. */
export function settleVillages(plan: CountyPlan, land: Land, areaOf: AreaOfVillage): SampleVillage[] {
  const grounds = Map.groupBy(land.villages.keys(), (index) => land.villages[index]!.township);
  const drafts = plan.townships.flatMap((township) =>
    settleTownship(township, land, areaOf, grounds.get(township.index)!),
  );
  const counts = householdCounts(plan, drafts);
  return drafts.map(({ people: _, ...village }, i) => {
    const households = counts[i]!;
    return {
      ...village,
      households,
      groups: Math.max(2, Math.round((households * householdSize) / village.rate / 110)),
    };
  });
}
