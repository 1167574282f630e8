import { type HierarchyNode, stratify } from "d3";

/** One post of an organisation: a box of the diagram. */
export interface TreePost {
  readonly id: string;
  /** `id` of the post above; absent for the root. */
  readonly parentId?: string;
  readonly post: string;
  readonly name: string;
  readonly unit?: string;
  /** Not drawn; exports carry further fields. */
  readonly [field: string]: unknown;
}

/** A post with its depth, height and children in the order given. */
export type TreeNode = HierarchyNode<TreePost>;

/** Posts as a tree; siblings keep the order of the list. Throws unless they are exactly one tree (checked at the border). */
export function treeOf(posts: readonly TreePost[]): TreeNode {
  return stratify<TreePost>()
    .id((post) => post.id)
    .parentId((post) => post.parentId)([...posts]);
}
