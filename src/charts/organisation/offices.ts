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

/** The offices of an organisation; an office at the root is the organisation itself. */
export function officesIn(node: PostNode, depth = 1): Office[] {
  const heads = node.children.filter(({ data }) => HEAD.test(data.post));
  const deputies = heads.length > 0 ? node.children.filter(({ data }) => DEPUTY.test(data.post)) : [];
  const own = heads.map((head, index): Office => ({ under: node, nodes: index === 0 ? [head, ...deputies] : [head] }));
  if (depth === DEEPEST) return own;
  return [
    ...own,
    ...node.children.filter((child) => !heads.includes(child)).flatMap((child) => officesIn(child, depth + 1)),
  ];
}
