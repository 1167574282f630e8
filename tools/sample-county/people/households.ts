import type { HelperOf } from "../organisations/assign-helpers.ts";
import type { SampleVillage } from "../places/villages.ts";
import { createRng, type Rng } from "../rng.ts";
import { causesOf } from "./causes.ts";
import { composeFamily, type FamilyShape } from "./family.ts";
import type { Household } from "./household.ts";
import type { IdentityFor } from "./identity-number.ts";
import { describeMember, isWorker, type Member } from "./member.ts";
import { changeRecord, familyEvent } from "./member-changes.ts";
import { surname } from "./person-names.ts";
import { supportFor } from "./support.ts";

type Draft = Omit<Household, "id" | "seed" | "cadreId" | "plannedExit" | "status">;
type Kind = "一般" | "低保" | "五保";

const shapes: Readonly<Record<Kind, readonly (readonly [FamilyShape, number])[]>> = {
  一般: [
    ["nuclear", 32],
    ["stem", 24],
    ["grown-son", 26],
    ["elderly", 3],
    ["widow", 6],
    ["grandparents", 3],
    ["single", 2],
  ],
  低保: [
    ["nuclear", 22],
    ["stem", 22],
    ["grown-son", 16],
    ["elderly", 14],
    ["widow", 10],
    ["grandparents", 9],
    ["single", 6],
  ],
  五保: [["single", 1]],
};

/**
 * 五保 and 低保 are as civil affairs have them: where somebody can work a 低保 household is a 低保贫困户, else a 低保户. An
 * ordinary poor household has somebody who can work; `undefined` where the one drawn has not.
 */
function attributeOf(kind: Kind, members: readonly Member[]): string | undefined {
  if (kind === "五保") return "五保户";
  const canWork = members.some(isWorker);
  if (kind === "低保") return canWork ? "低保贫困户" : "低保户";
  return canWork ? "一般贫困户" : undefined;
}

function draftHousehold(rng: Rng, village: SampleVillage, kind: Kind, identityFor: IdentityFor): Draft {
  const family = surname(rng);
  const composed = composeFamily(rng, rng.weighted(shapes[kind]));
  const kin = kind === "五保" ? composed.map((head) => ({ ...head, age: rng.int(61, 82) })) : composed;
  const event = familyEvent(rng, kin);
  const members = kin.map((one) => describeMember(rng, one, family, identityFor));
  if (event?.newcomer) {
    const birth = event.newcomer.age === 0 ? event.date : undefined;
    members.push(describeMember(rng, event.newcomer, family, identityFor, birth));
  }
  const attribute = attributeOf(kind, members);
  if (attribute === undefined) return draftHousehold(rng, village, kind, identityFor);
  return {
    village,
    group: rng.int(1, village.groups),
    members,
    attribute,
    ...causesOf(rng, members),
    ...(event ? { change: changeRecord(rng, event, members, family) } : {}),
    support: supportFor(rng, attribute, members.length),
  };
}

/** Who is registered: in the village that moved away hardly anyone who could not work. */
function draftAll(rng: Rng, village: SampleVillage, identityFor: IdentityFor): Draft[] {
  return Array.from({ length: village.households }, (_, i) => {
    const isMoved = village.actualExit !== undefined;
    const drawn = rng.weighted<Kind>([
      ["一般", 56],
      ["低保", 37],
      ["五保", 7],
    ]);
    const ofMoved: Kind = i === 0 ? "五保" : "一般";
    return draftHousehold(rng, village, isMoved ? ofMoved : drawn, identityFor);
  });
}

const personsOf = (drafts: readonly Draft[]): number => drafts.reduce((sum, { members }) => sum + members.length, 0);

/** The ordinary poor who left poverty in 2014: until they are the village's share of its registered people. */
function exitsOf2014(rng: Rng, village: SampleVillage, drafts: readonly Draft[]): Set<Draft> {
  const able = drafts.filter(({ attribute, change }) => attribute === "一般贫困户" && !change);
  if (village.actualExit !== undefined) return new Set(drafts.filter(({ attribute }) => attribute === "一般贫困户"));
  const wanted = personsOf(drafts) * (village.isPoor ? rng.between(0.14, 0.18) : rng.between(0.18, 0.23));
  const exits = new Set<Draft>();
  let people = 0;
  for (const draft of rng.shuffled(able)) {
    if (people + draft.members.length > wanted + 1) continue;
    people += draft.members.length;
    exits.add(draft);
  }
  return exits;
}

/** Exit years of the households left: spread up to the village's own year; those who cannot work come last. */
function plannedExits(rng: Rng, village: SampleVillage, drafts: readonly Draft[]): number[] {
  const last = village.isPoor ? Math.max(2015, village.plannedExit ?? 2015) : 2018;
  const spare = Math.floor((personsOf(drafts) / village.rate) * 0.02);
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

/** The registered households of villages, village by village; numbers run within the village. */
export function registerHouseholds(
  villages: readonly SampleVillage[],
  helperOf: HelperOf,
  identityFor: IdentityFor,
): Household[] {
  return villages.flatMap((village) => {
    const rng = createRng(`${village.seed} households`);
    const drafts = draftAll(rng, village, identityFor);
    const exited = exitsOf2014(rng, village, drafts);
    const remaining = drafts.filter((draft) => !exited.has(draft));
    const exits = plannedExits(rng, village, remaining);
    const all = rng.shuffled([
      ...remaining.map((draft, i) => {
        const status: Household["status"] = exits[i] === 2015 ? "预脱贫" : "未脱贫";
        return { ...draft, plannedExit: exits[i]!, status };
      }),
      ...[...exited].map((draft) => ({ ...draft, plannedExit: 2014, status: "脱贫" as const })),
    ]);
    all.sort((a, b) => a.group - b.group);
    return all.map((household, i): Household => {
      const serial = String(i + 1).padStart(4, "0");
      return {
        ...household,
        id: `${village.code}${serial}`,
        seed: `${village.seed}${serial}`,
        cadreId: helperOf(village, i),
      };
    });
  });
}
