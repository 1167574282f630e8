import type { Cadre } from "../organisations/cadres.ts";
import type { SampleVillage } from "../places/villages.ts";
import { createRng, type Rng } from "../rng.ts";
import { causesOf } from "./causes.ts";
import { composeFamily, type FamilyShape } from "./family.ts";
import type { Household } from "./household.ts";
import { identityNumbers } from "./identity-number.ts";
import { describeMember } from "./member.ts";
import { changeRecord, familyEvent } from "./member-changes.ts";
import { surname } from "./person-names.ts";
import { supportFor } from "./support.ts";

type IdentityFor = ReturnType<typeof identityNumbers>;
type Draft = Omit<Household, "id" | "cadreId" | "plannedExit" | "status">;

function drawShape(rng: Rng, attribute: string): FamilyShape {
  if (attribute === "五保户") return "single";
  return rng.weighted([
    ["nuclear", 30],
    ["stem", 22],
    ["grown-son", 22],
    ["elderly", 8],
    ["widow", 7],
    ["grandparents", 4],
    ["single", 3],
  ]);
}

function draftHousehold(rng: Rng, village: SampleVillage, attribute: string, identityFor: IdentityFor): Draft {
  const family = surname(rng);
  const composed = composeFamily(rng, drawShape(rng, attribute));
  const kin = attribute === "五保户" ? composed.map((head) => ({ ...head, age: rng.int(61, 82) })) : composed;
  const event = attribute === "脱贫" ? undefined : familyEvent(rng, kin);
  const members = kin.map((one) => describeMember(rng, one, family, identityFor));
  if (event?.newcomer) {
    const birth = event.newcomer.age === 0 ? event.date : undefined;
    members.push(describeMember(rng, event.newcomer, family, identityFor, birth));
  }
  const kind = attribute === "脱贫" ? "一般贫困户" : attribute;
  return {
    village,
    group: rng.int(1, village.groups),
    members,
    attribute: kind,
    ...causesOf(rng, members),
    ...(event ? { change: changeRecord(rng, event, members, family) } : {}),
    support: supportFor(rng, kind, members.length),
  };
}

function drawAttribute(rng: Rng): string {
  return rng.weighted([
    ["一般贫困户", 60],
    ["低保贫困户", 26],
    ["低保户", 6],
    ["五保户", 8],
  ]);
}

/** Households until the village has its poor people, within two persons. */
function stillPoor(rng: Rng, village: SampleVillage, identityFor: IdentityFor): Draft[] {
  const wanted = Math.max(3, Math.round(village.population * village.rate));
  const drafts: Draft[] = [];
  for (let people = 0; people < wanted - 1; ) {
    const draft = draftHousehold(rng, village, drawAttribute(rng), identityFor);
    if (people + draft.members.length > wanted + 2) continue;
    people += draft.members.length;
    drafts.push(draft);
  }
  return drafts;
}

/** How many households left poverty in 2014. */
function exitsOf2014(rng: Rng, village: SampleVillage, remaining: number): number {
  if (village.actualExit !== undefined) return Math.round((village.population * 0.11) / 4.1);
  return village.isPoor ? Math.max(1, Math.round(remaining * rng.between(0.09, 0.18))) : rng.int(0, 2);
}

/** Exit years of the households left: spread up to the village's own year; those who cannot work come last. */
function plannedExits(rng: Rng, village: SampleVillage, drafts: readonly Draft[]): number[] {
  const last = village.isPoor ? Math.max(2015, village.plannedExit ?? 2015) : 2018;
  const spare = Math.floor(village.population * 0.02);
  let late = 0;
  return drafts.map(({ support, members }) => {
    const isWeak = support !== undefined && support.kind !== "低保四类" && members.length <= 2;
    if (isWeak && last < 2020 && late + members.length <= spare) {
      late += members.length;
      return rng.int(last + 1, 2020);
    }
    const span = last - 2015;
    return isWeak ? last : 2015 + rng.int(0, span);
  });
}

/** All registered households, village by village; numbers run within the village. */
export function registerHouseholds(villages: readonly SampleVillage[], cadres: readonly Cadre[]): Household[] {
  const identityFor = identityNumbers(createRng("identity numbers"));
  return villages.flatMap((village) => {
    const rng = createRng(`${village.code} households`);
    const remaining = stillPoor(rng, village, identityFor);
    const exitCount = exitsOf2014(rng, village, remaining.length);
    const exited = Array.from({ length: exitCount }, () => draftHousehold(rng, village, "脱贫", identityFor));
    const exits = plannedExits(rng, village, remaining);
    const helpers = cadres.filter(({ placeCode }) => placeCode === village.code || placeCode === village.township.code);
    const all = rng.shuffled([
      ...remaining.map((draft, i) => {
        const status: Household["status"] = exits[i] === 2015 ? "预脱贫" : "未脱贫";
        return { ...draft, plannedExit: exits[i]!, status };
      }),
      ...exited.map((draft) => ({ ...draft, plannedExit: 2014, status: "脱贫" as const })),
    ]);
    all.sort((a, b) => a.group - b.group);
    return all.map((household, i) => ({
      ...household,
      id: `${village.code}${String(i + 1).padStart(4, "0")}`,
      cadreId: helpers[i % helpers.length]!.id,
    }));
  });
}
