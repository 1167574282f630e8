import type { Post } from "../../charts/organisation/tree.ts";
import type { OrganisationPost } from "../../model/county.ts";

const SEATS = { 旁边: "beside", 下方: "below" } as const;

/** A row of 机构人员 as a post of a diagram's tree. */
export function treePost({ id, parentId, post, name = "", unit, seat }: OrganisationPost): Post {
  return {
    id,
    post,
    name,
    ...(parentId ? { parentId } : {}),
    ...(unit ? { unit } : {}),
    ...(seat ? { seat: SEATS[seat] } : {}),
  };
}
