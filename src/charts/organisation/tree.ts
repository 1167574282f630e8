/** One post of a tree as the office enters it. */
export interface Post {
  readonly id: string;
  /** `id` of the post above; absent for the root. */
  readonly parentId?: string;
  readonly post: string;
  readonly name: string;
  readonly unit?: string;
  /** Beside the head or in the row beneath; by rule where absent. */
  readonly seat?: "beside" | "below";
}

/** A post with those beneath it, in the order given. */
export interface PostNode {
  readonly data: Post;
  readonly children: readonly PostNode[];
}

/** Posts as a tree; siblings keep the order of the list. Throws unless they are one tree (checked at the border). */
export function treeOf(posts: readonly Post[]): PostNode {
  const below = Map.groupBy(posts, ({ parentId }) => parentId ?? "");
  const roots = below.get("") ?? [];
  const [root] = roots;
  const nodeOf = (data: Post): PostNode => ({ data, children: (below.get(data.id) ?? []).map(nodeOf) });
  if (!root || roots.length > 1) throw new Error(`${roots.length} posts of an organisation have nobody above them`);
  const node = nodeOf(root);
  if (descendants(node).length < posts.length) throw new Error("Posts of an organisation are under nobody");
  return node;
}

/** A post and all beneath it, heads before their people. */
export function descendants(node: PostNode): PostNode[] {
  return [node, ...node.children.flatMap(descendants)];
}
