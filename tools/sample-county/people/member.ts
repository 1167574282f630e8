import { isoDate } from "../calendar.ts";
import type { Rng } from "../rng.ts";
import type { Kin } from "./family.ts";
import { personName, type Sex } from "./person-names.ts";

/** A member of a household as the members table holds it. */
export interface Member {
  readonly name: string;
  readonly sex: Sex;
  readonly age: number;
  readonly birth: string;
  readonly identity: string;
  readonly relation: string;
  readonly education: string;
  readonly schooling: string;
  readonly health: string;
  readonly ability: string;
  readonly workPlace: string;
  /** Months of work away in the year; absent for who does not go. */
  readonly workMonths?: number;
}

/** 劳动能力 that counts as 劳动力. */
export function isWorker(member: Member): boolean {
  return member.ability === "普通劳动力" || member.ability === "技能劳动力";
}

function schoolingAt(rng: Rng, age: number): string {
  if (age < 4) return "非在校生";
  if (age < 7) return rng.chance(0.6) ? "学前教育" : "非在校生";
  if (age < 13) return "小学";
  if (age < 16) return "初中";
  if (age < 19)
    return rng.weighted([
      ["高中", 5],
      ["中职", 3],
      ["非在校生", 3],
    ]);
  if (age < 23)
    return rng.weighted([
      ["大专及以上", 2],
      ["高职", 2],
      ["非在校生", 6],
    ]);
  return "非在校生";
}

function educationAt(rng: Rng, age: number, schooling: string): string {
  if (age < 7) return "学龄前儿童";
  if (schooling === "小学" || schooling === "初中") return schooling;
  if (schooling === "高中" || schooling === "中职") return "高中";
  if (schooling !== "非在校生") return "大专及以上";
  if (age < 35)
    return rng.weighted([
      ["初中", 6],
      ["小学", 2],
      ["高中", 2],
    ]);
  if (age < 55)
    return rng.weighted([
      ["小学", 5],
      ["初中", 4],
      ["文盲或半文盲", 2],
    ]);
  return rng.weighted([
    ["文盲或半文盲", 5],
    ["小学", 4],
    ["初中", 1],
  ]);
}

function healthAt(rng: Rng, age: number): string {
  if (age < 18)
    return rng.weighted([
      ["健康", 40],
      ["残疾", 1],
    ]);
  if (age < 50)
    return rng.weighted([
      ["健康", 26],
      ["长期慢性病", 2],
      ["患有大病", 1],
      ["残疾", 1],
    ]);
  return rng.weighted([
    ["健康", 12],
    ["长期慢性病", 5],
    ["患有大病", 1],
    ["残疾", 2],
    ["长期慢性病、残疾", 0.3],
  ]);
}

function abilityOf(rng: Rng, age: number, schooling: string, health: string): string {
  if (age < 16 || schooling !== "非在校生") return "无劳动力";
  if (age > 66) return "无劳动力";
  if (health.includes("残疾") || health === "患有大病") return rng.pick(["普通劳动力", "丧失劳动力", "丧失劳动力"]);
  if (age > 60 || health !== "健康") return rng.pick(["普通劳动力", "丧失劳动力"]);
  return rng.weighted([
    ["普通劳动力", 9],
    ["技能劳动力", 1],
  ]);
}

function workOf(rng: Rng, age: number, ability: string): { workPlace: string; workMonths?: number } {
  const mayLeave = ability === "普通劳动力" || ability === "技能劳动力";
  if (!mayLeave || age > 56 || rng.chance(0.5)) return { workPlace: "未务工" };
  const workPlace = rng.weighted([
    ["乡(镇)内务工", 2],
    ["乡(镇)外县内务工", 3],
    ["县外省内务工", 3],
    ["省外务工", 4],
  ]);
  return { workPlace, workMonths: rng.int(workPlace === "乡(镇)内务工" ? 2 : 4, 10) };
}

/** Fills in a person whose place in the family is known. `birth` is given where a change record fixes it. */
export function describeMember(
  rng: Rng,
  kin: Kin,
  family: string,
  identityFor: (birth: string, sex: Sex) => string,
  birth = isoDate(2014 - kin.age, rng.int(1, 12), rng.int(1, 28)),
): Member {
  const schooling = schoolingAt(rng, kin.age);
  const health = healthAt(rng, kin.age);
  const ability = abilityOf(rng, kin.age, schooling, health);
  return {
    name: kin.isOfFamily ? personName(rng, kin.sex, family) : personName(rng, kin.sex),
    sex: kin.sex,
    age: kin.age,
    birth,
    identity: identityFor(birth, kin.sex),
    relation: kin.relation,
    education: educationAt(rng, kin.age, schooling),
    schooling,
    health,
    ability,
    ...workOf(rng, kin.age, ability),
  };
}
