import type { Household } from "../people/household.ts";
import { createRng, type Rng } from "../rng.ts";

/** Help for the house that a household had in 2014, so that the holding shows it already. */
export type HouseWork = "rebuilt" | "moved";

/** Land in mu (one decimal) and the house of a household at the end of 2014. */
export interface Holding {
  readonly farmland: number;
  readonly irrigated: number;
  readonly forest: number;
  readonly returnedForest: number;
  /** m² */
  readonly floor: number;
  readonly structure: string;
  readonly danger: string;
  readonly water: string;
  readonly road: string;
  readonly fuel: string;
  /** 是否搬迁户: moved in 2014 or to be moved. */
  readonly isRelocated: boolean;
  readonly isFundMember: boolean;
  readonly hasPower: boolean;
  readonly houseWork?: HouseWork;
  /** A well or cistern of its own since 2014. */
  readonly hasNewWater: boolean;
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** 危房等级 that call for rebuilding. */
export function isUnsafe({ danger }: Pick<Holding, "danger">): boolean {
  return danger === "C级" || danger === "D级";
}

/** Water that is not safe to drink as it comes. */
export function lacksWater({ water }: Pick<Holding, "water">): boolean {
  return ["不受保护的井水和泉水", "江河湖泊水", "收集雨水"].includes(water);
}

/** The house as it was before any help; poor high villages have worse ones. */
function oldHouse(rng: Rng, isHigh: boolean) {
  const structure = rng.weighted([
    ["砖瓦砖木", 5],
    ["砖混", isHigh ? 1 : 3],
    ["竹草土坯", isHigh ? 5 : 3],
    ["钢筋混凝土", 0.4],
    ["土窑洞", 0.3],
  ]);
  const isEarth = structure === "竹草土坯" || structure === "土窑洞";
  const danger = isEarth
    ? rng.weighted([
        ["D级", 3],
        ["C级", 5],
        ["B级", 2],
      ])
    : rng.weighted([
        ["非危房", 5],
        ["A级", 2],
        ["B级", 2],
        ["C级", structure === "砖瓦砖木" ? 0.9 : 0],
      ]);
  const water = rng.weighted([
    ["经净化处理的自来水", isHigh ? 1 : 5],
    ["受保护的井水和泉水", 5],
    ["不受保护的井水和泉水", isHigh ? 3 : 1],
    ["收集雨水", isHigh ? 2 : 0.3],
  ]);
  const road = rng.weighted([
    ["泥土路", isHigh ? 6 : 3],
    ["砂石路", 4],
    ["水泥路", isHigh ? 1 : 5],
    ["沥青路", 0.4],
  ]);
  return { structure, danger, water, road };
}

type House = ReturnType<typeof oldHouse>;

function workOf(rng: Rng, household: Household, house: House, isRelocated: boolean): HouseWork | undefined {
  const movedAway = household.village.actualExit !== undefined && household.status === "脱贫";
  if (movedAway || (isRelocated && rng.chance(0.4))) return "moved";
  return !isRelocated && isUnsafe(house) && rng.chance(0.4) ? "rebuilt" : undefined;
}

/** The house after the help of 2014. */
function mended(house: House, work: HouseWork | undefined, hasNewWater: boolean): House {
  if (work === "moved") return { structure: "砖混", danger: "非危房", water: "经净化处理的自来水", road: "水泥路" };
  const water = hasNewWater ? "受保护的井水和泉水" : house.water;
  return work === "rebuilt" ? { ...house, structure: "砖混", danger: "非危房", water } : { ...house, water };
}

/** Land of a household; who lives in the old people's home has given its land back. */
function landOf(rng: Rng, household: Household, isHigh: boolean) {
  const size = household.support?.kind === "五保集中" ? 0 : household.members.length;
  const farmland = oneDecimal(size * rng.between(1.1, 2.6));
  return {
    farmland,
    irrigated: isHigh ? 0 : oneDecimal(farmland * rng.between(0, 0.3)),
    forest: oneDecimal(size * rng.between(1.5, 6)),
    returnedForest: rng.chance(0.6) ? oneDecimal(size * rng.between(0.3, 1.2)) : 0,
  };
}

/** Draws the holding of a household. */
export function holdingOf(household: Household, hasFund: boolean): Holding {
  const rng = createRng(`${household.seed} holding`);
  const isHigh = household.village.terrain === "高山区";
  const canMove = household.attribute !== "五保户";
  const movedAway = household.village.actualExit !== undefined && household.status === "脱贫";
  const isRelocated = movedAway || (canMove && rng.chance(isHigh ? 0.05 : 0.015));
  const before = oldHouse(rng, isHigh);
  const houseWork = workOf(rng, household, before, isRelocated);
  const hasNewWater = houseWork !== "moved" && lacksWater(before) && rng.chance(0.4);
  return {
    ...landOf(rng, household, isHigh),
    floor: Math.round(30 + household.members.length * rng.between(9, 20)),
    ...mended(before, houseWork, hasNewWater),
    fuel: rng.weighted([
      ["柴草", 7],
      ["煤炭", 3],
      ["清洁能源", 1],
      ["干畜粪", 0.3],
    ]),
    isRelocated,
    isFundMember: hasFund && household.attribute !== "五保户" && rng.chance(0.5),
    hasPower: true,
    ...(houseWork ? { houseWork } : {}),
    hasNewWater,
  };
}
