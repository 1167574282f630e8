import type { SampleVillage } from "../places/villages.ts";
import type { Member } from "./member.ts";

/** A person who joined or left a household in 2014. */
export interface MemberChange {
  readonly name: string;
  readonly kind: "增加" | "减少";
  readonly reason: string;
  readonly date: string;
}

/** What minimum-living or five-guarantee support a household gets. */
export interface Support {
  /** 低保一类 … 五保集中 */
  readonly kind: string;
  readonly persons: number;
  /** Yuan per person and month. */
  readonly monthly: number;
}

/** A registered household of the sample at the end of 2014. */
export interface Household {
  readonly id: string;
  /** Names the choices that are drawn for it. */
  readonly seed: string;
  readonly village: SampleVillage;
  readonly group: number;
  /** Head first. */
  readonly members: readonly Member[];
  readonly attribute: string;
  readonly mainCause: string;
  readonly otherCauses: readonly string[];
  readonly status: "未脱贫" | "预脱贫" | "脱贫";
  readonly plannedExit: number;
  readonly change?: MemberChange;
  readonly support?: Support;
  readonly cadreId: string;
}

/** Whether the household still counts among the poor at the end of 2014. */
export function isStillPoor(household: Household): boolean {
  return household.status !== "脱贫";
}

/** Members at the end of 2013, before the change of 2014. */
export function sizeBefore({ members, change }: Household): number {
  if (!change) return members.length;
  return change.kind === "增加" ? members.length - 1 : members.length + 1;
}
