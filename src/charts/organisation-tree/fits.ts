import { candidates } from "./candidates.ts";
import { rememberingWrap, type Wrap } from "./measure.ts";
import { treeOf } from "./nodes.ts";
import type { OrganisationTreeProps } from "./props.ts";

/** True where `placeOrganisationTree` finds a way to draw these posts. `wrap` may be shared by several calls. */
export function organisationFits({ posts, ...room }: OrganisationTreeProps, wrap: Wrap = rememberingWrap()): boolean {
  return candidates(treeOf(posts), room, wrap).next().done !== true;
}
