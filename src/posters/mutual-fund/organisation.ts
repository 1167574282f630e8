import type { Group, Member, Organisation, Person } from "../../charts/organisation/props.ts";
import { type PostNode, treeOf } from "../../charts/organisation/tree.ts";
import type { OrganisationPost } from "../../model/county.ts";
import { treePost } from "../parts/tree-post.ts";

const ASSEMBLY = "会员大会";
const COUNCIL = "理事会";
const SUPERVISORS = "监事会";
const GUARANTORS = "联保小组";

/** Parts of a fund's organisation by what posts are called. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/会员大会|会员代表大会/, ASSEMBLY],
  [/监事|监督小组|监督委员/, SUPERVISORS],
  [/联保|小组长/, GUARANTORS],
  [/理事|会计|出纳|管委会|管理委员会/, COUNCIL],
];

/** Who heads the council and the supervisors. */
const HEAD = /(?<!副)(理事长|监事长|会长|主任|组长)$/;

/**
 * A fund's organisation from the assembly of members down: the council that runs it and the supervisors beside it, then
 * the groups whose members stand surety for each other, and the members. The assembly, the two bodies and the members
 * are nobody's boxes; the groups are there where the office names them or its rules speak of them.
 */
export function fundOrganisation(posts: readonly OrganisationPost[], rules: string): Organisation {
  const parts = new Map<string, Person[]>();
  const place = (node: PostNode, above: string): void => {
    const { post, name, unit } = node.data;
    const part = SIGNS.find(([sign]) => sign.test(post))?.[1] ?? above;
    // A box that names a body and nobody in it is the body's own.
    if (name !== "" || post !== part) {
      const people = parts.get(part) ?? [];
      parts.set(part, [...people, { post, name, ...(unit ? { unit } : {}) }]);
    }
    for (const child of node.children) place(child, part);
  };
  place(treeOf(posts.map(treePost)), COUNCIL);
  const assembly = parts.get(ASSEMBLY) ?? [];
  const guarantors = parts.get(GUARANTORS) ?? [];
  const hasGuarantors = guarantors.length > 0 || /联保/.test(rules);
  const groups = [COUNCIL, SUPERVISORS].flatMap((title) => groupOf(title, parts.get(title) ?? []) ?? []);
  return {
    leaders: [{ post: ASSEMBLY, name: "", beside: assembly }],
    groups: groups.map((group) => (group.title === COUNCIL ? { ...group, answersFor: GUARANTORS } : group)),
    areOfficesInLine: true,
    offices: [
      ...(hasGuarantors ? [{ title: GUARANTORS, members: guarantors.map(asMember) }] : []),
      { title: "会员", members: [] },
    ],
  };
}

function groupOf(title: string, people: readonly Person[]): Group | undefined {
  if (people.length === 0) return undefined;
  const head = people.find(({ post }) => HEAD.test(post));
  const members = people.filter((person) => person !== head).map(asMember);
  return { title, ...(head ? { head } : {}), members };
}

const asMember = (person: Person): Member => ({ ...person, depth: 0 });
