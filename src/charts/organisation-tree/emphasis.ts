import type { TreeNode } from "./nodes.ts";

/** How much larger than ordinary boxes, text and all, those of the first two levels are. */
export interface Emphasis {
  readonly root: number;
  readonly second: number;
}

/** Larger second levels are a crowd, not heads: they are neither enlarged nor, without people of their own, tinted. */
const CROWD = 9;

/** The more boxes, the smaller each, and the more the head must stand out to be seen from across the room. */
const BY_SIZE: readonly (Emphasis & { readonly upTo: number })[] = [
  { upTo: 12, root: 1.3, second: 1.12 },
  { upTo: 30, root: 1.45, second: 1.15 },
  { upTo: Number.POSITIVE_INFINITY, root: 1.8, second: 1.3 },
];

/** The enlargement that suits a tree. */
export function emphasisOf(root: TreeNode): Emphasis {
  const { root: first, second } = BY_SIZE.find(({ upTo }) => root.size <= upTo)!;
  return { root: first, second: isCrowd(root.branches.length) ? 1 : second };
}

/** Whether so many side by side are a crowd. */
export function isCrowd(siblings: number): boolean {
  return siblings >= CROWD;
}

/** Enlargement of the boxes of a depth (root 0). */
export function levelScale({ root, second }: Emphasis, depth: number): number {
  return [root, second][depth] ?? 1;
}
