import { personName } from "../people/person-names.ts";
import { mobileNumber } from "../people/phone-numbers.ts";
import type { SampleVillage } from "../places/villages.ts";
import { createRng } from "../rng.ts";
import type { Cadre } from "./cadres.ts";
import type { Post } from "./post.ts";

type Draft = Omit<Post, "placeCode" | "kind" | "id" | "order">;

function numbered(village: SampleVillage, kind: string, drafts: readonly Draft[]): Post[] {
  return drafts.map((draft, i) => ({ ...draft, placeCode: village.code, kind, id: String(i + 1), order: i + 1 }));
}

function fromCadre(cadre: Cadre, post: string, parent: string | undefined): Draft {
  const unit = cadre.post.startsWith("村") ? cadre.post : `${cadre.unit}${cadre.post}`;
  return { post, name: cadre.name, unit, phone: cadre.phone, ...(parent ? { parent } : {}) };
}

/** 村工作组织: the secretary at the root, below him the linked cadres, the work team and the village's own cadres. */
export function workOrganisation(village: SampleVillage, cadres: readonly Cadre[]): Post[] {
  const rng = createRng(`${village.code} posts`);
  const own = cadres.filter(({ placeCode }) => placeCode === village.code);
  const linked = own.filter(({ kind }) => kind === "双联干部");
  const team = own.filter(({ kind }) => kind === "驻村工作队");
  const [secretary, director, clerk] = own.filter(({ kind }) => kind === "村干部");
  const teamId = String(linked.length + 2);
  const directorId = String(linked.length + team.length + 2);
  const elected = [
    "村监委会主任",
    "妇女主任",
    ...Array.from({ length: Math.min(3, village.groups) }, (_, i) => `${i + 1}组组长`),
  ];
  return numbered(village, "村工作组织", [
    fromCadre(secretary!, "组长", undefined),
    ...linked.map((cadre, i) => fromCadre(cadre, i === 0 ? "双联干部组长" : "双联干部", i === 0 ? "1" : "2")),
    ...team.map((cadre, i) => fromCadre(cadre, i === 0 ? "驻村工作队队长" : "队员", i === 0 ? "1" : teamId)),
    fromCadre(director!, "副组长", "1"),
    fromCadre(clerk!, "成员", directorId),
    ...elected.map((unit) => ({
      post: "成员",
      parent: directorId,
      name: personName(rng, unit === "妇女主任" ? "女" : "男"),
      unit,
      phone: mobileNumber(rng),
    })),
  ]);
}

/** 互助资金: council and supervisors of the mutual fund, members of the village all of them. */
export function mutualFundPosts(village: SampleVillage): Post[] {
  const rng = createRng(`${village.code} fund posts`);
  const member = (post: string, parent: string, unit: string): Draft => ({
    post,
    parent,
    unit,
    name: personName(rng, rng.chance(0.75) ? "男" : "女"),
    phone: mobileNumber(rng),
  });
  return numbered(village, "互助资金", [
    { post: "理事长", name: village.secretary, unit: "村党支部书记", phone: village.secretaryPhone },
    member("副理事长", "1", "村委会副主任"),
    member("理事（会计）", "2", "互助社会计"),
    member("理事（出纳）", "2", "互助社出纳"),
    member("理事", "2", "会员代表"),
    member("监事长", "1", "村监委会委员"),
    member("监事", "6", "会员代表"),
    member("监事", "6", "贫困户代表"),
  ]);
}
