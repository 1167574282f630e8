import type { Rng } from "../rng.ts";
import type { Sex } from "./person-names.ts";

/** How a household is made up. */
export type FamilyShape = "nuclear" | "stem" | "grown-son" | "elderly" | "widow" | "grandparents" | "single";

/** Whose surname a person bears: the family's own or that of another family. */
export interface Kin {
  /** 与户主关系 */
  readonly relation: string;
  readonly sex: Sex;
  /** Years at the end of 2014. */
  readonly age: number;
  readonly isOfFamily: boolean;
}

function child(sex: Sex, age: number): Kin {
  return { relation: sex === "男" ? "之子" : "之女", sex, age, isOfFamily: true };
}

function wife(rng: Rng, husbandAge: number): Kin {
  return { relation: "配偶", sex: "女", age: Math.max(21, husbandAge + rng.int(-5, 2)), isOfFamily: false };
}

function head(sex: Sex, age: number): Kin {
  return { relation: "户主", sex, age, isOfFamily: sex === "男" };
}

function children(rng: Rng, motherAge: number, count: number): Kin[] {
  const kin: Kin[] = [];
  let age = Math.min(24, motherAge - rng.int(21, 25));
  for (let i = 0; i < count && age >= 1; i++) {
    kin.push(child(rng.pick(["男", "女"] as const), age));
    age -= rng.int(2, 5);
  }
  return kin;
}

function parents(rng: Rng, sonAge: number): Kin[] {
  const mother: Kin = { relation: "之母", sex: "女", age: Math.min(88, sonAge + rng.int(21, 28)), isOfFamily: false };
  const father: Kin = { relation: "之父", sex: "男", age: Math.min(90, mother.age + rng.int(0, 4)), isOfFamily: true };
  return rng.weighted([
    [[father, mother], 4],
    [[mother], 4],
    [[father], 2],
  ]);
}

function grandchildren(rng: Rng, parentAge: number, count: number): Kin[] {
  return children(rng, parentAge, count).map((kin) => ({
    ...kin,
    relation: kin.sex === "男" ? "之孙子" : "之孙女",
  }));
}

function grownSonFamily(rng: Rng): Kin[] {
  const father = head("男", rng.int(50, 66));
  const mother = wife(rng, father.age);
  const son = child("男", Math.min(40, mother.age - rng.int(21, 27)));
  if (rng.chance(0.35)) return [father, mother, son];
  const daughterInLaw: Kin = {
    relation: "之儿媳",
    sex: "女",
    age: Math.max(21, son.age - rng.int(0, 4)),
    isOfFamily: false,
  };
  return [father, mother, son, daughterInLaw, ...grandchildren(rng, daughterInLaw.age, rng.int(1, 2))];
}

/** The members of a household, head first. Newborns are not among them: those join by a recorded change. */
export function composeFamily(rng: Rng, shape: FamilyShape): Kin[] {
  switch (shape) {
    case "nuclear": {
      const father = head("男", rng.int(27, 48));
      const mother = wife(rng, father.age);
      return [father, mother, ...children(rng, mother.age, rng.int(1, 3))];
    }
    case "stem": {
      const father = head("男", rng.int(28, 50));
      const mother = wife(rng, father.age);
      return [father, mother, ...children(rng, mother.age, rng.int(1, 2)), ...parents(rng, father.age)];
    }
    case "grown-son":
      return grownSonFamily(rng);
    case "elderly": {
      const husband = head("男", rng.int(60, 78));
      return [husband, wife(rng, husband.age)];
    }
    case "widow": {
      const mother = head("女", rng.int(33, 52));
      return [mother, ...children(rng, mother.age, rng.int(1, 2))];
    }
    case "grandparents": {
      const husband = head("男", rng.int(58, 70));
      const grandchild = rng.pick(["男", "女"] as const);
      const relation = grandchild === "男" ? "之孙子" : "之孙女";
      return [husband, wife(rng, husband.age), { relation, sex: grandchild, age: rng.int(5, 15), isOfFamily: true }];
    }
    case "single":
      return [head(rng.chance(0.8) ? "男" : "女", rng.int(46, 74))];
  }
}
