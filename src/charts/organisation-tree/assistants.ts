import type { TreePost } from "./props.ts";

/** Posts that serve a head and lead nobody, whatever stands before the word (县联络员, 组长助理). */
const SERVES = /(秘书|联络员|助理|顾问|文书)$/;

/** Deputies: 副组长, 第一副站长. */
const DEPUTY = /^(第[一二三四五六]|常务)?副/;

/** More than this many beside one head would be a crowd: then they stand in the row like others. */
const MOST_BESIDE = 6;

/** Deputies beside one head: one left, one right, or two on each side. */
const MOST_DEPUTIES = 4;

/**
 * Gives each post its seat, unless the office gave it one. Beside their head stand posts without people of their own:
 * 1. 秘书, 联络员, 助理, 顾问 and 文书, if the head has others beneath;
 * 2. deputies, if none of that head's deputies leads a branch while others beneath the head do (an office, groups).
 * All others stand in the row beneath.
 */
export function withSeats(posts: readonly TreePost[]): TreePost[] {
  const below = Map.groupBy(posts, ({ parentId }) => parentId ?? "");
  const beside = new Set<TreePost>();
  for (const [headId, siblings] of below) {
    if (headId === "") continue;
    for (const post of assistantsAmong(siblings, ({ id }) => below.has(id))) beside.add(post);
  }
  return posts.map((post) => ({ ...post, seat: post.seat ?? (beside.has(post) ? "beside" : "below") }));
}

function assistantsAmong(siblings: readonly TreePost[], leads: (post: TreePost) => boolean): TreePost[] {
  const serving = siblings.filter((post) => SERVES.test(post.post) && !leads(post));
  const deputies = siblings.filter((post) => DEPUTY.test(post.post) && !serving.includes(post));
  const isAside = !deputies.some(leads) && siblings.some(leads) && deputies.length <= MOST_DEPUTIES;
  const others = siblings.length - serving.length;
  if (others === 0 || serving.length > MOST_BESIDE) return [];
  if (!isAside || serving.length + deputies.length > MOST_BESIDE) return serving;
  return [...serving, ...deputies];
}
