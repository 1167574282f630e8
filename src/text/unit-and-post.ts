/** Fewer characters that unit and post share are chance: 县商务局 + 局长. */
const LEAST_SHARED = 2;

/** Unit and post in one: 县商务局股长; what the post says of its unit again is said once: 阳坡山村党支部 + 村党支部书记 → 阳坡山村党支部书记. */
export function unitAndPost(unit = "", post = ""): string {
  if (post.startsWith(unit)) return post;
  for (let shared = Math.min(unit.length, post.length); shared >= LEAST_SHARED; shared -= 1)
    if (unit.endsWith(post.slice(0, shared))) return unit + post.slice(shared);
  return unit + post;
}
