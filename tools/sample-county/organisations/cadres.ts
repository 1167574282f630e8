import { type Table, table } from "../csv.ts";
import type { SampleVillage } from "../places/villages.ts";
import type { CountyPlan } from "../plan/county-plan.ts";
import type { TownshipPlan } from "../plan/township-plans.ts";
import { createRng, type Rng } from "../rng.ts";
import { type CountyUnit, countyUnits } from "./county-units.ts";
import { holderOf, levelOf, newHolder } from "./holder.ts";

/** 类别 of a 帮扶责任人. */
export type CadreKind = "双联干部" | "驻村工作队" | "乡镇干部" | "村干部";

/** Someone who may answer for households: one row of 帮扶责任人, and a box in an organisation chart. */
export interface Cadre {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** 行政职务 */
  readonly post: string;
  readonly phone: string;
  readonly kind: CadreKind;
  /** Township or village code. */
  readonly placeCode: string;
  /** Households that the cadre can answer for. */
  readonly capacity: number;
}

type Draft = Pick<Cadre, "kind" | "unit" | "post" | "capacity">;

const clerks = ["科员", "科员", "副主任科员", "主任科员"] as const;
/** Part of a village's households that linked cadres answer for, and households of one of them, about. */
const linkedPart = { share: 0.62, each: 2.5 };

/** One head a unit, three deputies, one 纪检组长: whoever leads a village's cadres takes the next free post. */
function leadingPosts(): (unit: CountyUnit, isPoor: boolean) => string {
  const taken = new Map<string, number>();
  return ({ name, head }, isPoor) => {
    const posts = [...(isPoor ? [head] : []), ...Array<string>(3).fill(`副${head}`), "纪检组长"];
    const isFree = (post: string): boolean => (taken.get(name + post) ?? 0) < (post === `副${head}` ? 3 : 1);
    const post = posts.find(isFree) ?? "主任科员";
    taken.set(name + post, (taken.get(name + post) ?? 0) + 1);
    return post;
  };
}

function linkedCadres(rng: Rng, village: SampleVillage, unit: string, lead: string): Draft[] {
  const count = Math.max(2, Math.round((village.households * linkedPart.share) / linkedPart.each));
  return Array.from({ length: count }, (_, i) => {
    if (i === 0) return { kind: "双联干部", unit, post: lead, capacity: 5 };
    const isSectionHead = i % 3 === 1;
    const post = isSectionHead ? "股长" : rng.pick(clerks);
    return { kind: "双联干部", unit, post, capacity: isSectionHead ? 3 : 2 };
  });
}

/** 驻村工作队 of a poor village: three to five people of the county's units. */
function workTeam(rng: Rng, village: SampleVillage, unit: string): Draft[] {
  if (!village.isPoor) return [];
  return Array.from({ length: rng.int(3, 5) }, (_, i) => ({
    kind: "驻村工作队",
    unit: i < 2 ? unit : rng.pick(countyUnits).name,
    post: i === 0 ? rng.pick(["主任科员", "副主任科员"]) : rng.pick(clerks),
    capacity: 4,
  }));
}

function villageCadres(village: SampleVillage, unit: CountyUnit, lead: string): Cadre[] {
  const rng = createRng(`${village.seed} cadres`);
  const committee = `${village.name.replace(/村$/, "")}村委会`;
  const members: Draft[] = [
    ...linkedCadres(rng, village, unit.name, lead),
    ...workTeam(rng, village, unit.name),
    { kind: "村干部", unit: `${village.name}党支部`, post: "村党支部书记", capacity: 5 },
    { kind: "村干部", unit: committee, post: "村委会主任", capacity: 5 },
    { kind: "村干部", unit: committee, post: "村文书", capacity: 5 },
  ];
  return members.map((member, i) => {
    const isSecretary = member.post === "村党支部书记";
    const who = isSecretary ? { name: village.secretary, phone: village.secretaryPhone } : newHolder(rng);
    return { ...member, ...who, id: `${village.code}-${i + 1}`, placeCode: village.code };
  });
}

/** The cadre of a township in the nth place: those with a post first, then ordinary officials. */
export function townshipCadre(township: TownshipPlan, place: number): Cadre {
  const posts = [
    `副${levelOf(township)}长`,
    "扶贫专干",
    "民政干事",
    "统计干事",
    "农技干部",
    "财政所干部",
    "大学生村官",
  ];
  const known = posts[place];
  return {
    ...holderOf(township, known ?? `科员 ${place}`),
    id: `${township.code}-${place + 1}`,
    unit: `${township.name}人民政府`,
    post: known ?? "科员",
    kind: "乡镇干部",
    placeCode: township.code,
    capacity: 5,
  };
}

/** Cadres of every village: those of the linked unit, the work team, the village's own. */
export function appointCadres(plan: CountyPlan, villages: readonly SampleVillage[]): Map<SampleVillage, Cadre[]> {
  const units = createRng(`${plan.seed} linked units`).shuffled(countyUnits);
  const leadingPost = leadingPosts();
  return new Map(
    villages.map((village, i) => {
      const unit = units[i % units.length]!;
      return [village, villageCadres(village, unit, leadingPost(unit, village.isPoor))];
    }),
  );
}

/** 帮扶责任人.csv */
export function cadreTable(cadres: readonly Cadre[]): Table {
  return table(
    "帮扶责任人",
    ["编号", "姓名", "单位", "职务", "联系电话", "类别", "归属代码"],
    cadres.map((cadre) => ({
      编号: cadre.id,
      姓名: cadre.name,
      单位: cadre.unit,
      职务: cadre.post,
      联系电话: cadre.phone,
      类别: cadre.kind,
      归属代码: cadre.placeCode,
    })),
  );
}
