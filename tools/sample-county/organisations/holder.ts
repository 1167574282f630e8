import { personName } from "../people/person-names.ts";
import { mobileNumber } from "../people/phone-numbers.ts";
import type { TownshipPlan } from "../plan/township-plans.ts";
import { createRng, type Rng } from "../rng.ts";

/** Who holds a post. */
export interface Holder {
  readonly name: string;
  readonly phone: string;
}

/** Somebody for a post. */
export function newHolder(rng: Rng): Holder {
  return { name: personName(rng, rng.chance(0.76) ? "男" : "女"), phone: mobileNumber(rng) };
}

/** Who holds a post in a township: one person, on whichever list the post stands. */
export function holderOf(township: TownshipPlan, post: string): Holder {
  return newHolder(createRng(`${township.seed} ${post}`));
}

/** 镇 or 乡, for the posts that are named after it: 镇长, 副乡长. */
export const levelOf = ({ name }: TownshipPlan): "镇" | "乡" => (name.endsWith("镇") ? "镇" : "乡");

/** Leaders of a township who each answer for some of its villages. */
export function leadersOf(township: TownshipPlan): string[] {
  return [`党委副书记、${levelOf(township)}长`, "人大主席", "党委副书记", `副${levelOf(township)}长`];
}
