import { withSeats } from "./assistants.ts";
import { organisationFits } from "./fits.ts";
import { rememberingWrap } from "./measure.ts";
import { type TreeNode, treeOf } from "./nodes.ts";
import type { OrganisationTreeProps, TreePost } from "./props.ts";
import { planSheets, type SheetPlan } from "./sheet-plan.ts";

/** The sheet that a note refers to is not known while sheets are planned: a number as wide as any. */
const UNKNOWN = 88;

/** The posts of an organisation for each of the sheets that it takes: one where it fits. See `splitOrganisation`. */
export function organisationSheets({ posts, ...room }: OrganisationTreeProps): TreePost[][] {
  const wrap = rememberingWrap();
  return splitOrganisation(posts, (part) => organisationFits({ ...room, posts: part }, wrap));
}

/**
 * Splits an organisation over sheets that each fit. The first has the head and the upper levels; heads whose people
 * had to go elsewhere say 见第n张. A further sheet repeats the head of its branch (`isRepeated`) with a note of
 * whom it reports to. Everybody is on exactly one sheet without `isRepeated`. Sheets are numbered in the order returned,
 * from 1. Deterministic. Throws where not even a head with one post beneath it fits.
 */
export function splitOrganisation(
  posts: readonly TreePost[],
  fits: (posts: readonly TreePost[]) => boolean,
): TreePost[][] {
  if (fits(posts)) return [[...posts]];
  // Seats are settled by the whole: a deputy whose branch is cut off still leads one.
  const root = treeOf(withSeats(posts));
  const parents = new Map<TreeNode, TreeNode>();
  recordParents(root, parents);
  const known = new Map<string, boolean>();
  const plans = planSheets(root, (plan) => {
    const part = postsOf(plan, parents, () => UNKNOWN);
    const key = JSON.stringify(part.map(({ id, note }) => [id, note]));
    const answer = known.get(key) ?? fits(part);
    known.set(key, answer);
    return answer;
  });
  return plans.map((plan, index) => postsOf(plan, parents, numbering(plans, index)));
}

function recordParents(node: TreeNode, parents: Map<TreeNode, TreeNode>): void {
  for (const child of node.branches) {
    parents.set(child, node);
    recordParents(child, parents);
  }
}

/** What a note looks for: the sheet with a post's own box, with its people, or with the next of them. */
type Sought = "own" | "people" | "next";

type SheetNumber = (node: TreeNode, sought: Sought) => number;

function numbering(plans: readonly SheetPlan[], current: number): SheetNumber {
  return (node, sought) => {
    const found = plans.findIndex((plan, index) => {
      if (sought === "own") return ownHere(plan).has(node);
      if (sought === "next") return index > current && plan.head === node && !plan.isContinuation;
      return plan.head === node || (plan.isContinuation && plan.branches.includes(node));
    });
    return found + 1;
  };
}

/** Posts whose own box is on a sheet and who may have to be referred to. */
function ownHere({ head, branches, cut, isHeadOwn, isContinuation }: SheetPlan): Set<TreeNode> {
  const own = new Set(isHeadOwn ? [head] : []);
  const add = (node: TreeNode, isOwn: boolean): void => {
    if (isOwn) own.add(node);
    if (!cut.has(node)) for (const child of node.branches) add(child, true);
  };
  for (const branch of branches) add(branch, !isContinuation);
  return own;
}

/** What stands on a sheet. */
function postsOf(plan: SheetPlan, parents: ReadonlyMap<TreeNode, TreeNode>, sheet: SheetNumber): TreePost[] {
  const { head, cut, isHeadOwn, isContinuation, isOpening } = plan;
  const { parentId: _above, ...own } = head.data;
  const below = (node: TreeNode, isRepeated: boolean): TreePost[] => {
    if (cut.has(node)) return [{ ...node.data, note: `见第${sheet(node, "people")}张` }];
    const people = [
      ...node.assistants.map(({ data }) => data),
      ...node.branches.flatMap((child) => below(child, false)),
    ];
    return [isRepeated ? { ...node.data, isRepeated } : node.data, ...people];
  };
  const note = headNote(plan, parents.get(head), sheet);
  return [
    { ...own, ...(note ? { note } : {}), ...(isHeadOwn ? {} : { isRepeated: true }) },
    ...(isOpening ? head.assistants.map(({ data }) => data) : []),
    ...plan.branches.flatMap((branch) => below(branch, isContinuation)),
  ];
}

/** 上级 of a head that is not the organisation's; where the sheet is continued from, and where it goes on. */
function headNote(plan: SheetPlan, above: TreeNode | undefined, sheet: SheetNumber): string {
  const { head, isHeadOwn, isOpening, goesOn } = plan;
  const parts: string[] = [];
  if (!isHeadOwn && above) parts.push(`上级：${above.data.post}${above.data.name}`);
  if (!isHeadOwn) parts.push(`${isOpening ? "接" : "续"}第${sheet(head, isOpening ? "own" : "people")}张`);
  if (goesOn) parts.push(`下接第${sheet(head, "next")}张`);
  return parts.join("，");
}
