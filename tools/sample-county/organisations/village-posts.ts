import { personName } from "../people/person-names.ts";
import { mobileNumber } from "../people/phone-numbers.ts";
import type { SampleVillage } from "../places/villages.ts";
import { createRng } from "../rng.ts";
import type { Cadre } from "./cadres.ts";
import { holderOf, leadersOf } from "./holder.ts";
import type { Post } from "./post.ts";

type Draft = Omit<Post, "placeCode" | "kind" | "order">;

function numbered(village: SampleVillage, kind: string, drafts: readonly Draft[]): Post[] {
  return drafts.map((draft, i) => ({ ...draft, placeCode: village.code, kind, order: i + 1 }));
}

/** Linked cadres beside their leader who have a box; the others are in 帮扶责任人 alone. */
const shownCadres = 4;

/** A leader with his people below him: `head` at the top of the branch, `post` for the others. */
function branch(ids: string, cadres: readonly Cadre[], head: string, post: string): Draft[] {
  return cadres.map(({ name, phone, unit, post: held }, i) => ({
    id: `${ids}${i + 1}`,
    parent: i === 0 ? "1" : `${ids}1`,
    post: i === 0 ? head : post,
    name,
    phone,
    unit: held.startsWith("村") ? held : `${unit}${held}`,
  }));
}

/** 村工作组织: a leader of the township at the root; below him the linked unit, the work team and the village's own. */
export function workOrganisation(village: SampleVillage, cadres: readonly Cadre[]): Post[] {
  const rng = createRng(`${village.seed} posts`);
  const ofKind = (kind: Cadre["kind"]): Cadre[] => cadres.filter((cadre) => cadre.kind === kind);
  const leaders = leadersOf(village.township);
  const leader = leaders[village.index % leaders.length]!;
  const elected = [
    "村监委会主任",
    "妇女主任",
    ...Array.from({ length: Math.min(3, village.groups) }, (_, i) => `${i + 1}组组长`),
  ];
  const committees = branch("4", ofKind("村干部"), "村两委负责人", "成员");
  return numbered(village, "村工作组织", [
    { id: "1", post: "组长", ...holderOf(village.township, leader), unit: `${village.township.name}${leader}` },
    ...branch("2", ofKind("双联干部").slice(0, shownCadres), "双联干部组长", "双联干部"),
    ...branch("3", ofKind("驻村工作队"), "驻村工作队队长", "队员"),
    ...committees,
    ...elected.map((unit, i) => ({
      id: `4${committees.length + i + 1}`,
      parent: "41",
      post: "成员",
      name: personName(rng, unit === "妇女主任" ? "女" : "男"),
      unit,
      phone: mobileNumber(rng),
    })),
  ]);
}

/** 互助资金: council and supervisors of the mutual fund, members of the village all of them. */
export function mutualFundPosts(village: SampleVillage): Post[] {
  const rng = createRng(`${village.seed} fund posts`);
  const member = (id: string, post: string, parent: string, unit: string): Draft => ({
    id,
    post,
    parent,
    unit,
    name: personName(rng, rng.chance(0.75) ? "男" : "女"),
    phone: mobileNumber(rng),
  });
  return numbered(village, "互助资金", [
    { id: "1", post: "理事长", name: village.secretary, unit: "村党支部书记", phone: village.secretaryPhone },
    member("2", "副理事长", "1", "村委会副主任"),
    member("3", "理事（会计）", "2", "互助协会会计"),
    member("4", "理事（出纳）", "2", "互助协会出纳"),
    member("5", "理事", "2", "会员代表"),
    member("6", "监事长", "1", "村监委会委员"),
    member("7", "监事", "6", "会员代表"),
    member("8", "监事", "6", "贫困户代表"),
  ]);
}
