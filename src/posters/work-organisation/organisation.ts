import type { Group, Leader, Member, Organisation, Person } from "../../charts/organisation/props.ts";
import { treeOf } from "../../charts/organisation/tree.ts";
import type { Helper, OrganisationPost } from "../../model/county.ts";
import { chinesePunctuation } from "../../text/chinese-punctuation.ts";
import { unitAndPost } from "../../text/unit-and-post.ts";
import { treePost } from "../parts/tree-post.ts";
import { groupOf, type WorkGroup, workGroups } from "./group-of.ts";

/** 帮扶责任人 by 类别; those of the township answer for households and belong to none of the groups. */
const BY_KIND: Readonly<Record<string, WorkGroup>> = {
  双联干部: "双联干部",
  驻村工作队: "驻村帮扶工作队",
  村干部: "村干部",
};
/** What people of a group are called where the office gives a name and no post. */
const PLAIN_POST: Readonly<Record<WorkGroup, string>> = {
  双联干部: "双联干部",
  驻村帮扶工作队: "队员",
  村干部: "成员",
};
/** Who heads a group. */
const HEAD: Readonly<Record<WorkGroup, RegExp>> = {
  双联干部: /(?<!副)(组长|队长|负责人)$/,
  驻村帮扶工作队: /(?<!副)队长$/,
  村干部: /(?<!副)(负责人|书记)$/,
};
/** The team's own word for its head, within what a unit says. */
const TEAM_HEAD = /(第一书记|队长)$/;

interface Placed {
  readonly person: Person;
  readonly leads: boolean;
}

/**
 * Who works in a village as one diagram: whoever leads the whole on top, then 双联干部, 驻村帮扶工作队 and 村干部 with
 * the head and the people of each. People come from 机构人员 and, where it has not got them, from 帮扶责任人; a branch
 * that says nothing of its group belongs to its head's. Undefined where neither table has anybody.
 */
export function workOrganisation(
  posts: readonly OrganisationPost[],
  helpers: readonly Helper[],
): Organisation | undefined {
  const placed = new Map<WorkGroup, Placed[]>(workGroups.map((group) => [group, []]));
  const leader = posts.length > 0 ? placePosts(posts, placed) : undefined;
  const known = new Set(posts.map(({ name }) => name));
  for (const helper of helpers) {
    const group = BY_KIND[helper.kind ?? ""];
    if (group && !known.has(helper.name)) placed.get(group)!.push({ person: helperAs(helper, group), leads: false });
  }
  const groups = workGroups.flatMap((title) => groupFor(title, placed.get(title)!, leader) ?? []);
  if (!leader && groups.length === 0) return undefined;
  return { leaders: leader ? [leader] : [], groups, offices: [] };
}

/** Puts everybody under the root into a group; gives the root. Who is in none of the groups stands beside it. */
function placePosts(posts: readonly OrganisationPost[], placed: Map<WorkGroup, Placed[]>): Leader {
  const root = treeOf(posts.map(treePost));
  const beside: Person[] = [];
  const place = (node: typeof root, above: WorkGroup | undefined): void => {
    const { post, name, unit = "" } = node.data;
    const group = groupOf(post, unit) ?? above;
    const person: Person = { post, name, ...(unit ? { unit } : {}) };
    const people = node.children.filter(({ data }) => (groupOf(data.post, data.unit ?? "") ?? group) === group);
    if (group) placed.get(group)!.push({ person, leads: people.length > 0 });
    else beside.push(person);
    for (const child of node.children) place(child, group);
  };
  for (const child of root.children) place(child, undefined);
  const { post, name, unit } = root.data;
  return { post, name, ...(unit ? { unit } : {}), beside };
}

function helperAs({ name, unit = "", post = "" }: Helper, group: WorkGroup): Person {
  const said = chinesePunctuation(post.startsWith("村") ? post : unitAndPost(unit, post));
  return { post: PLAIN_POST[group], name, ...(said ? { unit: said } : {}) };
}

function groupFor(title: WorkGroup, people: readonly Placed[], leader: Leader | undefined): Group | undefined {
  const head = headOf(title, people) ?? leaderAs(title, leader);
  const members = people.filter(({ person }) => person !== head).map(({ person }): Member => ({ ...person, depth: 0 }));
  if (!head && members.length === 0) return undefined;
  const all = [...(head ? [head] : []), ...members].filter(({ name }) => name !== "");
  const count = new Set(all.map(({ name }) => name)).size;
  return { title, ...(head ? { head } : {}), members, ...(count > 0 ? { remark: `${count}人` } : {}) };
}

/** The first who leads others of the group; else the first whose post or unit says so; else the only one there is. */
function headOf(title: WorkGroup, people: readonly Placed[]): Person | undefined {
  const isHead = ({ person: { post, unit = "" } }: Placed) => HEAD[title].test(post) || HEAD[title].test(unit);
  const [only, second] = people;
  return (people.find(({ leads }) => leads) ?? people.find(isHead) ?? (second ? undefined : only))?.person;
}

/** Who leads the whole and is of this group, as its head. */
function leaderAs(title: WorkGroup, leader: Leader | undefined): Person | undefined {
  if (!leader || groupOf(leader.post, leader.unit ?? "") !== title) return undefined;
  const { post, name, unit = "" } = leader;
  const own = TEAM_HEAD.exec(unit)?.[0] ?? unit;
  return { post: own === "" ? post : own, name, unit: `${post}兼任` };
}
