/** The three groups that work in a village, in the order they stand in. */
export const workGroups = ["双联干部", "驻村帮扶工作队", "村干部"] as const;
export type WorkGroup = (typeof workGroups)[number];

/** What posts and units say of the group, the plainest first. */
const SIGNS: readonly (readonly [RegExp, WorkGroup])[] = [
  [/双联|联村|帮扶单位/, "双联干部"],
  [/驻村|工作队|第一书记|队长|队员/, "驻村帮扶工作队"],
  [/村“?两委|^村(?!官)|村?党支部|支部书记|村委会|村监委|监委会|文书|妇联|妇女主任|村主任|[组社]长$/, "村干部"],
];

/** The group that a post, or else a unit, names; undefined where neither does. */
export function groupOf(post: string, unit: string): WorkGroup | undefined {
  const saidBy = (words: string) => SIGNS.find(([sign]) => sign.test(words))?.[1];
  return (HEADS_ALL.test(post) ? undefined : saidBy(post)) ?? saidBy(unit);
}

/** Heads of the whole: 组长 alone is no head of a villagers' group. */
const HEADS_ALL = /^(第一|常务)?(副)?组长$/;
