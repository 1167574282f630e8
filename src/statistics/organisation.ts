import type { County, OrganisationKind, OrganisationPost } from "../model/county.ts";
import { byPlace } from "./by-place.ts";

/** Posts of a place's organisation, siblings in the order the office gave; empty where the export has none. */
export function organisationPosts(county: County, placeCode: string, kind: OrganisationKind): OrganisationPost[] {
  return byPlace(
    county,
    "organisations",
  )(placeCode)
    .filter((post) => post.kind === kind)
    .sort((a, b) => (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER));
}

/** People in some posts: a post without a name counts as nobody, a name in two posts as one. */
export function countPeople(posts: readonly Pick<OrganisationPost, "name">[]): number {
  return new Set(posts.map(({ name }) => (name ?? "").trim()).filter((name) => name !== "")).size;
}
