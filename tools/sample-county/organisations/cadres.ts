import { type Table, table } from "../csv.ts";
import { personName } from "../people/person-names.ts";
import { mobileNumber } from "../people/phone-numbers.ts";
import { townshipPlans } from "../places/township-plans.ts";
import type { SampleVillage } from "../places/villages.ts";
import { createRng, type Rng } from "../rng.ts";

/** 类别 of a 帮扶责任人. */
export type CadreKind = "双联干部" | "驻村工作队" | "乡镇干部" | "村干部";

/** Someone who answers for households: one row of 帮扶责任人, and a box in an organisation chart. */
export interface Cadre {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly post: string;
  readonly phone: string;
  readonly kind: CadreKind;
  /** Township or village code. */
  readonly placeCode: string;
}

const countyUnits = [
  "县农牧局",
  "县林业局",
  "县水务局",
  "县交通运输局",
  "县教育局",
  "县财政局",
  "县住建局",
  "县人社局",
  "县卫生局",
  "县民政局",
  "县科技局",
  "县广播电视台",
  "县农村信用联社",
] as const;

function person(rng: Rng): { name: string; phone: string } {
  return { name: personName(rng, rng.chance(0.76) ? "男" : "女"), phone: mobileNumber(rng) };
}

function villageCadres(village: SampleVillage): Cadre[] {
  const rng = createRng(`${village.code} cadres`);
  const unit = rng.pick(countyUnits);
  const government = `${village.township.name}人民政府`;
  const committee = `${village.name.replace(/村$/, "")}村委会`;
  const teamUnit = rng.pick(countyUnits);
  const members: Pick<Cadre, "kind" | "unit" | "post">[] = [
    { kind: "双联干部", unit, post: rng.pick(["局长", "副局长"]) },
    ...Array.from({ length: village.isPoor ? 2 : 1 }, () => ({
      kind: "双联干部" as const,
      unit,
      post: rng.pick(["股长", "科员", "副主任科员"]),
    })),
    { kind: "驻村工作队", unit: village.isPoor ? teamUnit : government, post: "队长" },
    { kind: "驻村工作队", unit: government, post: "队员" },
    ...(village.isPoor ? [{ kind: "驻村工作队" as const, unit: `${village.township.name}农业站`, post: "队员" }] : []),
    { kind: "村干部", unit: `${village.name}党支部`, post: "村党支部书记" },
    { kind: "村干部", unit: committee, post: "村委会主任" },
    { kind: "村干部", unit: committee, post: "村文书" },
  ];
  return members.map((member, i) => {
    const isSecretary = member.post === "村党支部书记";
    const who = isSecretary ? { name: village.secretary, phone: village.secretaryPhone } : person(rng);
    return { ...member, ...who, id: `${village.code}-${i + 1}`, placeCode: village.code };
  });
}

function townshipCadres(code: string, name: string): Cadre[] {
  const rng = createRng(`${code} cadres`);
  return ["副乡镇长", "扶贫专干", "民政干事", "农技干部"].map((post, i) => ({
    ...person(rng),
    id: `${code}-${i + 1}`,
    unit: `${name}人民政府`,
    post: post === "副乡镇长" ? `副${name.endsWith("镇") ? "镇长" : "乡长"}` : post,
    kind: "乡镇干部",
    placeCode: code,
  }));
}

/** All cadres: those of the townships, then those of the villages. */
export function appointCadres(villages: readonly SampleVillage[]): Cadre[] {
  return [...townshipPlans.flatMap(({ code, name }) => townshipCadres(code, name)), ...villages.flatMap(villageCadres)];
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
