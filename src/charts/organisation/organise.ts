import { beside } from "./beside.ts";
import { type Office, officeOf } from "./offices.ts";
import type { Group, Leader, Member, Organisation, Person } from "./props.ts";
import { type Post, type PostNode, treeOf } from "./tree.ts";

/** What an organisation's own words are: how its office is called, and who belongs to it without a head. */
export interface OrganisationWords {
  readonly office: string;
}

/** More leaders one above the other than this are a chain of command, not heads of the whole. */
const MOST_LEADERS = 3;
/** As many people without people of their own are columns of their own: more are a list. */
const MOST_ALONE = 4;
/** Deputies are heads, though nobody be under them. */
const DEPUTY = /^(第[一二三四五六]|常务)?副/;

/**
 * The posts of a tree as a diagram has them: down from the root, leaders as long as there is one head alone; then a
 * column for each head, who is under him in a list; those who are under nobody else in a column of their own. An office
 * leaves the branch that it is entered under and serves the whole.
 */
export function organise(posts: readonly Post[], { office }: OrganisationWords): Organisation {
  const root = treeOf(posts);
  const found = officeOf(root);
  const inOffice = new Set(found?.nodes);
  const own = (node: PostNode) => node.children.filter((child) => !inOffice.has(child));
  const leaders: Leader[] = [];
  let end = root;
  for (;;) {
    const aside = beside(own(end));
    leaders.push({ ...personOf(end), beside: aside.map(personOf) });
    const rest = own(end).filter((child) => !aside.includes(child));
    const [only, second] = rest;
    if (!only || second || own(only).length === 0 || leaders.length === MOST_LEADERS) {
      return {
        leaders,
        groups: groupsOf(rest, own, (node) => (node === found?.under ? office : undefined)),
        offices: found ? [officeGroup(found, office)] : [],
      };
    }
    end = only;
  }
}

function officeGroup({ nodes: [head, ...others] }: Office, title: string): Group {
  const all = ({ children }: PostNode) => children;
  return {
    title,
    head: personOf(head!),
    members: [...membersOf(head!.children, 0, all), ...membersOf(others, 0, all)],
  };
}

function groupsOf(
  nodes: readonly PostNode[],
  own: (node: PostNode) => readonly PostNode[],
  answersFor: (node: PostNode) => string | undefined,
): Group[] {
  const isHead = (node: PostNode) => own(node).length > 0 || answersFor(node) !== undefined;
  const hasHeads = nodes.some(isHead);
  const areAllHeads = !hasHeads && nodes.length <= MOST_ALONE;
  const groups: Group[] = [];
  let alone: PostNode[] = [];
  const endList = () => {
    const [first] = alone;
    if (first) groups.push({ title: titleOf(alone), members: membersOf(alone, 0, own) });
    alone = [];
  };
  for (const node of nodes) {
    if (areAllHeads || isHead(node) || (hasHeads && DEPUTY.test(node.data.post))) {
      endList();
      const office = answersFor(node);
      groups.push({
        title: node.data.post,
        head: personOf(node),
        members: membersOf(own(node), 0, own),
        ...(office ? { answersFor: office } : {}),
      });
    } else alone.push(node);
  }
  endList();
  return groups;
}

/** What people without a head of their own are called: by their post where all have the same. */
function titleOf(nodes: readonly PostNode[]): string {
  const posts = new Set(nodes.map(({ data }) => data.post));
  return posts.size === 1 ? nodes[0]!.data.post : "成员";
}

function membersOf(nodes: readonly PostNode[], depth: number, own: (node: PostNode) => readonly PostNode[]): Member[] {
  return nodes.flatMap((node) => [{ ...personOf(node), depth }, ...membersOf(own(node), depth + 1, own)]);
}

function personOf({ data: { post, name, unit } }: PostNode): Person {
  return { post, name, ...(unit ? { unit } : {}) };
}
