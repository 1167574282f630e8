import type { TrueCounty } from "./county.ts";
import type { Rows } from "./rows.ts";
import { type Cells, cell } from "./tables.ts";

/** Post, name and unit. */
const said = (row: Cells): readonly string[] => [cell(row, "职务"), cell(row, "姓名"), cell(row, "单位及职务")];

const postsOf = ({ posts }: TrueCounty, code: string, kind: string) =>
  posts.filter((row) => row.归属代码 === code && row.机构类型 === kind);

/** Everybody who has a part in a village's fund. */
export function fundPeople(county: TrueCounty, code: string): Rows {
  return postsOf(county, code, "互助资金").map(said);
}

const GROUPS = ["双联干部", "驻村帮扶工作队", "村干部"] as const;
const POSTS: Readonly<Record<string, readonly [group: string, post: string]>> = {
  双联干部: [GROUPS[0], "双联干部"],
  驻村工作队: [GROUPS[1], "队员"],
  村干部: [GROUPS[2], "成员"],
};

/** Who works in a village, with the group of each (none of the leader), and how many each has; those of 帮扶责任人 whom 机构人员 has not. */
export function workPeople(county: TrueCounty, code: string): { people: Rows; groups: Rows } {
  const posts = postsOf(county, code, "村工作组织");
  const names = new Set(posts.map((row) => cell(row, "姓名")));
  const others = county.helpers.filter(
    (row) => row.归属代码 === code && cell(row, "类别") in POSTS && !names.has(cell(row, "姓名")),
  );
  const counts = new Map<string, Set<string>>();
  const count = (group: string, name: string) => counts.set(group, (counts.get(group) ?? new Set()).add(name));
  for (const row of posts) {
    const group = groupOf(row, posts);
    if (group) count(group, cell(row, "姓名"));
  }
  for (const row of others) count(POSTS[cell(row, "类别")]![0], cell(row, "姓名"));
  return {
    people: [
      ...posts.map((row) => [...said(row), ...(groupOf(row, posts) ? [groupOf(row, posts)!] : [])]),
      ...others.map((row) => {
        const [unit, post] = [cell(row, "单位"), cell(row, "职务")];
        return [
          POSTS[cell(row, "类别")]![1],
          cell(row, "姓名"),
          post.startsWith("村") ? post : unit + post,
          POSTS[cell(row, "类别")]![0],
        ];
      }),
    ],
    groups: GROUPS.flatMap((group) => (counts.has(group) ? [[group, `${counts.get(group)!.size}人`]] : [])),
  };
}

/** How many people that are, 组成人员17人. */
export function workSize(county: TrueCounty, code: string): string {
  return `组成人员${new Set(workPeople(county, code).people.map(([, name]) => name)).size}人`;
}

/** The group of a branch by the post that heads it right under the leader. */
function groupOf(row: Cells, posts: readonly Cells[]): string | undefined {
  const above = posts.find((other) => other.节点编号 === row.上级节点);
  if (!above) return undefined;
  if (above.上级节点) return groupOf(above, posts);
  const head = cell(row, "职务");
  if (head.includes("双联")) return GROUPS[0];
  return head.includes("队") ? GROUPS[1] : GROUPS[2];
}
