import type { Household } from "../people/household.ts";
import { createRng } from "../rng.ts";

/** Land in mu (one decimal) and the house of a household. */
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
  readonly isRelocated: boolean;
  readonly isFundMember: boolean;
  readonly hasPower: boolean;
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

/** 危房等级 that call for rebuilding. */
export function isUnsafe({ danger }: Holding): boolean {
  return danger === "C级" || danger === "D级";
}

/** Water that is not safe to drink as it comes. */
export function lacksWater({ water }: Holding): boolean {
  return ["不受保护的井水和泉水", "江河湖泊水", "收集雨水"].includes(water);
}

/** Draws the holding of a household; poor high villages have worse roads and houses. */
export function holdingOf(household: Household, hasFund: boolean): Holding {
  const rng = createRng(`${household.id} holding`);
  const size = household.members.length;
  const isHigh = household.village.terrain === "山区";
  const farmland = oneDecimal(size * rng.between(1.1, 2.6));
  const structure = rng.weighted([
    ["砖瓦砖木", 5],
    ["砖混", isHigh ? 1 : 3],
    ["竹草土坯", isHigh ? 5 : 3],
    ["钢筋混凝土", 0.4],
    ["土窑洞", 0.3],
  ]);
  const isEarth = structure === "竹草土坯" || structure === "土窑洞";
  return {
    farmland,
    irrigated: isHigh ? 0 : oneDecimal(farmland * rng.between(0, 0.3)),
    forest: oneDecimal(size * rng.between(0.5, 4)),
    returnedForest: rng.chance(0.6) ? oneDecimal(size * rng.between(0.3, 1.2)) : 0,
    floor: Math.round(30 + size * rng.between(9, 20)),
    structure,
    danger: isEarth
      ? rng.weighted([
          ["D级", 3],
          ["C级", 5],
          ["B级", 2],
        ])
      : rng.weighted([
          ["非危房", 5],
          ["A级", 2],
          ["B级", 2],
          ["C级", 0.6],
        ]),
    water: rng.weighted([
      ["经净化处理的自来水", isHigh ? 1 : 5],
      ["受保护的井水和泉水", 5],
      ["不受保护的井水和泉水", isHigh ? 3 : 1],
      ["收集雨水", isHigh ? 2 : 0.3],
    ]),
    road: rng.weighted([
      ["泥土路", isHigh ? 6 : 3],
      ["砂石路", 4],
      ["水泥路", isHigh ? 1 : 5],
      ["沥青路", 0.4],
    ]),
    fuel: rng.weighted([
      ["柴草", 7],
      ["煤炭", 3],
      ["清洁能源", 1],
      ["干畜粪", 0.3],
    ]),
    isRelocated: rng.chance(0.03),
    isFundMember: hasFund && rng.chance(0.55),
    hasPower: true,
  };
}
