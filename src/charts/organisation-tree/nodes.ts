import { type HierarchyNode, stratify } from "d3";
import { withSeats } from "./assistants.ts";
import type { TreePost } from "./props.ts";

/** A post with those beneath it, in the order given. */
export interface TreeNode {
  readonly data: TreePost;
  /** 0 at the root. */
  readonly depth: number;
  /** Posts in the row or the columns beneath. */
  readonly branches: readonly TreeNode[];
  /** Posts in side boxes, beside this one; nobody is under them. */
  readonly assistants: readonly TreeNode[];
  /** Branches of the post above, this one included; 1 at the root. */
  readonly siblings: number;
  /** Boxes of this post and all beneath it. */
  readonly size: number;
}

/**
 * Posts as a tree; siblings keep the order of the list. Throws unless they are exactly one tree (checked at the border).
 */
export function treeOf(posts: readonly TreePost[]): TreeNode {
  const root = stratify<TreePost>()
    .id((post) => post.id)
    .parentId((post) => post.parentId)(withSeats(posts));
  return nodeOf(root);
}

/** The post itself and all beneath it, heads before their people. */
export function descendants(node: TreeNode): TreeNode[] {
  return [node, ...node.assistants, ...node.branches.flatMap(descendants)];
}

/** Whether anybody is under a post. */
export function leads(node: TreeNode): boolean {
  return node.size > 1;
}

/** The greatest depth among posts and all in the rows beneath them. */
export function deepest(nodes: readonly TreeNode[]): number {
  return Math.max(...nodes.map(({ depth, branches }) => (branches.length > 0 ? deepest(branches) : depth)));
}

/** Heads at a depth, in order. */
export function headsAt(nodes: readonly TreeNode[], depth: number): TreeNode[] {
  return nodes.flatMap((node) => (node.depth === depth ? (leads(node) ? [node] : []) : headsAt(node.branches, depth)));
}

function nodeOf(source: HierarchyNode<TreePost>, siblings = 1): TreeNode {
  const { data, depth, children = [] } = source;
  const isAside = (child: HierarchyNode<TreePost>) => child.data.seat === "beside" && !child.children;
  const beneath = children.filter((child) => !isAside(child));
  const branches = beneath.map((child) => nodeOf(child, beneath.length));
  const assistants = children.filter(isAside).map((child) => nodeOf(child));
  const size = [...branches, ...assistants].reduce((sum, node) => sum + node.size, 1);
  return { data, depth, branches, assistants, siblings, size };
}
