import type { Rng } from "../rng.ts";
import type { Support } from "./household.ts";

/** Yuan per person and month in 2014, by class. */
export const supportStandards = {
  低保一类: 140,
  低保二类: 125,
  低保三类: 84,
  低保四类: 58,
  五保分散: 188,
  五保集中: 225,
} as const;

/** The support of a household by its 贫困户属性: who cannot work is in the first classes; 一般贫困户 get none. */
export function supportFor(rng: Rng, attribute: string, size: number): Support | undefined {
  if (attribute === "一般贫困户") return undefined;
  if (attribute === "五保户") {
    const kind = rng.chance(0.75) ? "五保分散" : "五保集中";
    return { kind, persons: size, monthly: supportStandards[kind] };
  }
  const kind =
    attribute === "低保户"
      ? rng.pick(["低保一类", "低保二类"] as const)
      : rng.weighted([
          ["低保二类", 1],
          ["低保三类", 5],
          ["低保四类", 4],
        ] as const);
  const persons = rng.chance(0.75) ? size : Math.max(1, size - 2);
  return { kind, persons, monthly: supportStandards[kind] };
}
