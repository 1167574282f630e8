import { fewestParts } from "../parts/fewest-parts.ts";
import type { Group, Member, Organisation, Person } from "./props.ts";

/** A place in an organisation: a group's head with nobody, or one of its members. */
interface Spot {
  readonly list: "groups" | "offices";
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

/**
 * An organisation over as few sheets as `fits` allows, shared out evenly in reading order. A further sheet repeats
 * the leaders, the head whose people go on and whom they are under (`isRepeated`); everybody else is on one sheet.
 * Throws where not even one member fits.
 */
export function splitOrganisation(
  organisation: Organisation,
  fits: (part: Organisation) => boolean,
): readonly Organisation[] {
  if (fits(organisation)) return [organisation];
  const spots = spotsOf(organisation);
  const parts = fewestParts({ least: 2, most: spots.length }, (count) => {
    const made = evenly(spots, count).map((own, index) => partOf(organisation, own, index > 0));
    return made.every(fits) ? made : undefined;
  });
  if (!parts)
    throw new Error(
      `${organisation.leaders[0]!.post}${organisation.leaders[0]!.name} and those beneath do not fit a sheet`,
    );
  return parts;
}

/** A head with the first of its people, then each further member. */
function spotsOf({ groups, offices }: Organisation): Spot[] {
  const of = (list: Spot["list"], all: readonly Group[]) =>
    all.flatMap(({ members }, group): Spot[] => {
      if (members.length === 0) return [{ list, group, from: 0, to: 0 }];
      return members.map((_member, index) => ({ list, group, from: index, to: index + 1 }));
    });
  return [...of("groups", groups), ...of("offices", offices)];
}

function partOf(organisation: Organisation, spots: readonly Spot[], isFurther: boolean): Organisation {
  const slice = (list: Spot["list"]): Group[] => {
    const own = spots.filter((spot) => spot.list === list);
    return [...Map.groupBy(own, ({ group }) => group)].map(([group, some]) =>
      sliceOf(organisation[list][group]!, some[0]!.from, some.at(-1)!.to),
    );
  };
  const leaders = isFurther
    ? organisation.leaders.map(({ beside: _others, ...leader }) => ({ ...leader, beside: [], isRepeated: true }))
    : organisation.leaders;
  return { ...organisation, leaders, groups: slice("groups"), offices: slice("offices") };
}

function sliceOf(group: Group, from: number, to: number): Group {
  const { members, head } = group;
  if (from === 0 && to === members.length) return group;
  const { answersFor: _office, ...own } = group;
  const isFurther = from > 0;
  const remark = [group.remark, ...(isFurther ? ["（续）"] : [])].filter((part) => part !== undefined).join("");
  return {
    ...own,
    ...(head && isFurther ? { head: { ...head, isRepeated: true } } : {}),
    ...(remark === "" ? {} : { remark }),
    members: [...above(members, from), ...members.slice(from, to)],
  };
}

/** Whom a member is under in its list, outermost first. */
function above(members: readonly Member[], index: number): Member[] {
  const found: Member[] = [];
  let depth = members[index]?.depth ?? 0;
  for (let before = index - 1; before >= 0 && depth > 0; before -= 1) {
    const member = members[before]!;
    if (member.depth >= depth) continue;
    found.unshift({ ...member, isRepeated: true });
    depth = member.depth;
  }
  return found;
}

/** Everybody whose own place is in an organisation, in reading order. */
export function peopleOf({ leaders, groups, offices }: Organisation): Person[] {
  const all = [
    ...leaders.flatMap(({ beside, ...leader }): Person[] => [leader, ...beside]),
    ...[...groups, ...offices].flatMap(({ head, members }): Person[] => [...(head ? [head] : []), ...members]),
  ];
  return all.filter(({ isRepeated }) => !isRepeated);
}

/** A list in so many parts whose lengths differ by one at most. */
function evenly<T>(list: readonly T[], count: number): T[][] {
  return Array.from({ length: count }, (_, index) =>
    list.slice(Math.round((index * list.length) / count), Math.round(((index + 1) * list.length) / count)),
  );
}
