import type { FaultyDiagram, OrganisationPost } from "../model/county.ts";
import type { AnyRow } from "../model/fields.ts";
import type { Located } from "./parse-table.ts";
import type { Problem } from "./problems.ts";

/**
 * The posts of all diagrams that are trees; for the others a warning naming the diagram and the row. A diagram that lacks
 * posts because their rows have errors (`attempted` has them) is not blamed for it.
 */
export function organisationCheck(
  rows: readonly Located<OrganisationPost>[],
  file: string,
  attempted: readonly Located<AnyRow>[] = rows,
): { rows: Located<OrganisationPost>[]; faulty: FaultyDiagram[]; problems: Problem[] } {
  const diagrams = [...Map.groupBy(rows, ({ row }) => nameOf(row))];
  const checked = diagrams.map(([name, posts]) => ({ name, posts, fault: faultOf(posts) }));
  const sound = new Set(rows.map(({ line }) => line));
  const broken = attempted.filter(({ line }) => !sound.has(line));
  const isUnclear = broken.some(({ row }) => row.placeCode === undefined || row.kind === undefined);
  const incomplete = new Set(broken.map(({ row }) => nameOf(row)));
  return {
    rows: checked.flatMap(({ posts, fault }) => (fault ? [] : posts)),
    faulty: checked.flatMap(({ posts, fault }) => {
      const first = posts[0]?.row;
      return fault && first ? [{ placeCode: first.placeCode, kind: first.kind, reason: fault.message }] : [];
    }),
    problems: checked.flatMap(({ name, fault }): Problem[] =>
      fault && !isUnclear && !incomplete.has(name)
        ? [{ file, ...fault, message: `${name}画不出来：${fault.message}`, severity: "warning" }]
        : [],
    ),
  };
}

const nameOf = (row: AnyRow): string => `${row.placeCode}的${row.kind}图`;

type Fault = Pick<Problem, "line" | "column" | "value" | "message" | "fix">;

function faultOf(posts: readonly Located<OrganisationPost>[]): Fault | undefined {
  const byId = new Map(posts.map((post) => [post.row.id, post]));
  const stray = posts.find(({ row }) => row.parentId !== undefined && !byId.has(row.parentId));
  if (stray) {
    const { parentId = "" } = stray.row;
    return {
      line: stray.line,
      column: "上级节点",
      message: `上级节点“${parentId}”不在本图中`,
      fix: "改为本图中已有的节点编号；最上级留空",
    };
  }
  const [root, second] = posts.filter(({ row }) => row.parentId === undefined);
  if (!root)
    return {
      column: "上级节点",
      ...at(posts[0]),
      message: "没有最上级（每一行都填了上级节点）",
      fix: "把最上级那一行的上级节点留空",
    };
  if (second) {
    const message = `有两个以上最上级（${personOf(root)}、${personOf(second)}）`;
    return { column: "上级节点", line: second.line, message, fix: "只让一行的上级节点留空，其余填上级的节点编号" };
  }
  const loop = posts.find((post) => circles(post, byId));
  return (
    loop && {
      column: "上级节点",
      line: loop.line,
      message: `节点“${loop.row.id}”的上级绕成一圈`,
      fix: "逐级核对上级节点，改正其中一行",
    }
  );
}

const personOf = ({ row: { post, name = "" } }: Located<OrganisationPost>): string => `${post}${name}`;

const at = (post: Located<OrganisationPost> | undefined): { line?: number } => (post ? { line: post.line } : {});

function circles(post: Located<OrganisationPost>, byId: ReadonlyMap<string, Located<OrganisationPost>>): boolean {
  const passed = new Set<string>();
  for (let next: Located<OrganisationPost> | undefined = post; next; next = byId.get(next.row.parentId ?? "")) {
    if (passed.has(next.row.id)) return true;
    passed.add(next.row.id);
  }
  return false;
}
