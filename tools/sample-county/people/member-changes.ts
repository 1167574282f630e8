import { dayIn } from "../calendar.ts";
import type { Rng } from "../rng.ts";
import type { Kin } from "./family.ts";
import type { MemberChange } from "./household.ts";
import type { Member } from "./member.ts";
import { personName } from "./person-names.ts";

/** What happened in a family in 2014: who is new among its kin, or who left. */
export interface FamilyEvent {
  readonly kind: "增加" | "减少";
  readonly reason: string;
  readonly date: string;
  /** The newborn or the bride, to be described with the others; absent when somebody left. */
  readonly newcomer?: Kin;
}

/** Draws an event that suits the family, in about one family of twelve. */
export function familyEvent(rng: Rng, kin: readonly Kin[]): FamilyEvent | undefined {
  if (kin.length < 2 || rng.chance(0.88)) return undefined;
  const youngMother = kin.find(({ relation, age }) => (relation === "配偶" || relation === "之儿媳") && age <= 38);
  const bachelor = kin.find(({ relation, age }) => relation === "之子" && age >= 23);
  const hasBride = kin.some(({ relation }) => relation === "之儿媳");
  if (youngMother && rng.chance(0.75)) {
    const sex = rng.pick(["男", "女"] as const);
    const child = sex === "男" ? "之子" : "之女";
    const grandchild = sex === "男" ? "之孙子" : "之孙女";
    const relation = youngMother.relation === "配偶" ? child : grandchild;
    const newcomer: Kin = { relation, sex, age: 0, isOfFamily: true };
    return { kind: "增加", reason: "新生儿", date: dayIn(rng, 2014, 1, 12), newcomer };
  }
  if (bachelor && !hasBride && rng.chance(0.6)) {
    const newcomer: Kin = { relation: "之儿媳", sex: "女", age: Math.max(21, bachelor.age - 1), isOfFamily: false };
    return { kind: "增加", reason: "嫁入", date: dayIn(rng, 2014, 1, 12), newcomer };
  }
  const reason = rng.weighted([
    ["死亡", 5],
    ["嫁出", 4],
    ["其他转出", 1],
  ]);
  return { kind: "减少", reason, date: dayIn(rng, 2014, 1, 12) };
}

/** The record of the event; who left has a name of the family, who came is the last member. */
export function changeRecord(rng: Rng, event: FamilyEvent, members: readonly Member[], family: string): MemberChange {
  const { kind, reason, date } = event;
  const sex = reason === "嫁出" ? "女" : "男";
  const name = event.newcomer ? members[members.length - 1]!.name : personName(rng, sex, family);
  return { name, kind, reason, date };
}
