import type { PostNode } from "./tree.ts";

/** Whoever runs the office, or the office itself where the box is nobody's: 办公室, 办公室主任; and who is in it beside him. */
const HEAD = /办公室(主任)?$/;
const DEPUTY = /办公室(常务|专职)?副主任$/;

/** An office: who runs it, first, and those entered beside him; and whose branch it was entered under. */
export interface Office {
  readonly under: PostNode;
  readonly nodes: readonly PostNode[];
}

/** How deep an office is looked for: under the leader or one of his deputies. */
const DEEPEST = 2;

/** The office of an organisation, which has one; several of that name are its divisions, and none serves the whole. */
export function officeOf(root: PostNode): Office | undefined {
  const [only, second] = headsIn(root, 1);
  if (!only || second) return undefined;
  const deputies = only.under.children.filter(({ data }) => DEPUTY.test(data.post));
  return { under: only.under, nodes: [only.head, ...deputies] };
}

function headsIn(under: PostNode, depth: number): { under: PostNode; head: PostNode }[] {
  const heads = under.children.filter(({ data }) => HEAD.test(data.post)).map((head) => ({ under, head }));
  return depth === DEEPEST ? heads : [...heads, ...under.children.flatMap((child) => headsIn(child, depth + 1))];
}
