import type { Member } from "../model/county.ts";

/** How many of a family stand to its head in one way. */
export interface KinCount {
  readonly kin: string;
  readonly count: number;
}

/** 与户主关系 in the words that a family is summed up with, in the order in which it is. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  配偶: ["配偶"],
  子女: ["之子", "之女"],
  儿媳女婿: ["之儿媳", "之女婿"],
  孙辈: ["之孙子", "之孙女", "之外孙子", "之外孙女"],
  父母: ["之父", "之母", "之岳父", "之岳母", "之公公", "之婆婆"],
  祖辈: ["之祖父", "之祖母", "之外祖父", "之外祖母"],
  兄弟姐妹: ["之兄弟姐妹"],
};
const OTHERS = "其他";
const HEAD = "户主";

/** A family without its head and without names: 配偶1, 子女2, 父母1. Children are named nowhere on a wall. */
export function familyCounts(members: readonly Pick<Member, "relation">[]): KinCount[] {
  const kinOf = (relation: string | undefined) =>
    Object.entries(KIN).find(([, relations]) => relations.includes(relation ?? ""))?.[0] ?? OTHERS;
  const kins = members.flatMap(({ relation }) => (relation === HEAD ? [] : [kinOf(relation)]));
  return [...Object.keys(KIN), OTHERS]
    .map((kin) => ({ kin, count: kins.filter((own) => own === kin).length }))
    .filter(({ count }) => count > 0);
}
