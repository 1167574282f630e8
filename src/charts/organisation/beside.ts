import type { PostNode } from "./tree.ts";

/** Posts that serve a head and lead nobody, whatever stands before the word (县联络员, 组长助理). */
const SERVES = /(秘书|联络员|助理|顾问|文书)$/;

/** Deputies: 副组长, 第一副站长. */
const DEPUTY = /^(第[一二三四五六]|常务)?副/;

/** More than this many beside one head would be a crowd: then they stand in the row like others. */
const MOST_BESIDE = 6;

/** Deputies beside one head: one left, one right, or two on each side. */
const MOST_DEPUTIES = 4;

/**
 * Who stands beside a leader, unless the office gave a seat. Of those with nobody under them:
 * 1. 秘书, 联络员, 助理, 顾问 and 文书, if the leader has others beneath;
 * 2. deputies, if no deputy leads a branch while others beneath the leader do (groups).
 * All others stand in the row beneath.
 */
export function beside(siblings: readonly PostNode[]): PostNode[] {
  const leads = ({ children }: PostNode) => children.length > 0;
  const byRule = assistantsAmong(siblings, leads);
  return siblings.filter(
    (node) => !leads(node) && (node.data.seat ?? (byRule.includes(node) ? "beside" : "below")) === "beside",
  );
}

function assistantsAmong(siblings: readonly PostNode[], leads: (node: PostNode) => boolean): PostNode[] {
  const serving = siblings.filter((node) => SERVES.test(node.data.post) && !leads(node));
  const deputies = siblings.filter((node) => DEPUTY.test(node.data.post) && !serving.includes(node));
  const isAside = !deputies.some(leads) && siblings.some(leads) && deputies.length <= MOST_DEPUTIES;
  const others = siblings.length - serving.length;
  if (others === 0 || serving.length > MOST_BESIDE) return [];
  if (!isAside || serving.length + deputies.length > MOST_BESIDE) return serving;
  return [...serving, ...deputies];
}
