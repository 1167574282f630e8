import type { TypeScale } from "../../theme/type-scale.ts";
import { candidates } from "./candidates.ts";
import { rememberingWrap, type Wrap } from "./measure.ts";
import { treeOf } from "./nodes.ts";
import type { TreePost } from "./post.ts";

/** True where `placeTree` finds a way to draw these posts in `width` × `height` mm. `wrap` may be shared by several calls. */
export function organisationFits(
  posts: readonly TreePost[],
  width: number,
  height: number,
  type: TypeScale,
  wrap: Wrap = rememberingWrap(),
): boolean {
  return candidates(treeOf(posts), { width, height, type }, wrap).next().done !== true;
}
