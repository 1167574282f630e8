import fc from "fast-check";
import type { Post } from "../../../src/charts/organisation/tree.ts";
import type { SheetFrame } from "../../../src/items/sheet.ts";
import { bodyBox } from "../../../src/posters/parts/body-box.ts";
import { landscape, type Paper, portrait } from "../../../src/theme/paper.ts";
import { type TypeScale, typeScale } from "../../../src/theme/type-scale.ts";

/** A tree whose level k has, for each post in turn, the numbers of children listed for it. */
export function organisation(levels: readonly (readonly number[])[], words: Partial<Post> = {}): Post[] {
  const posts: Post[] = [{ id: "1", post: "组长", name: "万花莲", unit: "城关镇党委书记", ...words }];
  let heads = ["1"];
  for (const counts of levels) {
    const next: string[] = [];
    heads.forEach((parentId, index) => {
      for (let child = 0; child < counts[index % counts.length]!; child += 1) {
        const id = String(posts.length + 1);
        posts.push({ id, parentId, post: "成员", name: "欧阳建国", unit: "农业技术推广站站长", ...words });
        next.push(id);
      }
    });
    heads = next;
  }
  return posts;
}

/** The longest words an office is thought to have: 20, 15 and 40 characters. */
export const LONG = {
  post: "扶贫攻坚协调推进领导小组办公室专职副主任",
  name: "阿卜杜拉·买买提江尼亚孜汗",
  unit: "县农业农村局农业技术推广中心副主任兼驻村帮扶工作队队长、产业发展专班负责人员",
};

/** Shapes that strain a diagram. */
export const SHAPES: readonly (readonly [name: string, posts: Post[]])[] = [
  ["3 posts", organisation([[2]])],
  ["a chain of 5", organisation([[1], [1], [1], [1]])],
  ["a star of 80", organisation([[79]])],
  ["a bushy tree of 80", organisation([[4], [3, 2, 5, 4], [4, 5, 4]])],
  ["a comb: at each level one post leads on", organisation([[5], [4, 0, 0, 0, 0], [4, 0, 0, 0], [4, 0, 0, 0]])],
  ["five levels, 71 posts", organisation([[3], [2, 3, 2], [2, 1, 2], [4, 3, 5]])],
  ["20 posts with the longest words", organisation([[1], [4], [14, 0, 0, 0]], LONG)],
  ["71 posts with the longest words", organisation([[3], [2, 3, 2], [2, 1, 2], [4, 3, 5]], LONG)],
];

/** An office with every kind of assistant: two heads have some, on one sheet left and right. */
export const WITH_ASSISTANTS: readonly Post[] = [
  { id: "1", post: "组长", name: "郭秀红", unit: "云溪镇党委书记" },
  { id: "a", parentId: "1", post: "秘书", name: "陈雪菊", unit: "党政办公室主任" },
  { id: "b", parentId: "1", post: "联络员", name: "王海仓", unit: "统计干事" },
  { id: "c", parentId: "1", post: "顾问", name: "马晓东", unit: "县扶贫办副主任" },
  { id: "2", parentId: "1", post: "副组长", name: "罗双旺", unit: "云溪镇党委副书记、镇长" },
  { id: "3", parentId: "1", post: "副组长", name: "王永才", unit: "云溪镇人大主席" },
  { id: "4", parentId: "1", post: "办公室主任", name: "郭春莲", unit: "双联扶贫工作站站长" },
  { id: "5", parentId: "2", post: "成员", name: "王贵喜", unit: "财政所所长" },
  { id: "6", parentId: "2", post: "成员", name: "陈红芳", unit: "司法所所长" },
  { id: "7", parentId: "3", post: "成员", name: "苟爱霞", unit: "卫生院院长" },
  { id: "8", parentId: "4", post: "成员", name: "王凤平", unit: "扶贫专干" },
  { id: "9", parentId: "4", post: "成员", name: "李成元", unit: "民政干事" },
  { id: "d", parentId: "4", post: "联络员", name: "马勇", unit: "财政所干部" },
];

interface Room {
  readonly width: number;
  readonly height: number;
  readonly type: TypeScale;
}

/** A frame with every entry and a note of some length. */
const frame: SheetFrame = {
  kind: "board",
  title: "云溪镇扶贫攻坚协调推进领导小组组织机构图",
  place: "甘肃省示例市安岭县",
  subtitle: "共12人",
  issuer: "安岭县扶贫开发办公室",
  filledBy: "寇巧梅",
  reviewedBy: "蒲永禄",
  asOf: "2014-12-31",
  isExample: true,
  notes: [],
};

/** What a sheet leaves for its diagram, mm. */
export function roomOn(paper: Paper): Room {
  return { ...bodyBox({ frame }, paper), type: typeScale(paper) };
}

const SIZES = { A0: [841, 1189], A1: [594, 841], A2: [420, 594], A3: [297, 420] } as const;
const BOARDS = { "600×900": [600, 900], "800×1200": [800, 1200], "900×1200": [900, 1200] } as const;

/** The papers that offices hang, each both ways. */
export const ROOMS: readonly (readonly [name: string, room: Room])[] = Object.entries({ ...SIZES, ...BOARDS }).flatMap(
  ([name, [width, height]]) => [
    [`${name} portrait`, roomOn(portrait({ width, height }))] as const,
    [`${name} landscape`, roomOn(landscape({ width, height }))] as const,
  ],
);

const DEEPEST = 4;
const POSTS = ["成员", "副组长", "办公室主任", "联络员", "秘书", "第一副组长", LONG.post];
const NAMES = ["王平", "欧阳建国", "", "阿依古丽·买买提", LONG.name];
const UNITS = ["财政所所长", "云溪镇党委副书记、镇长", "", LONG.unit, "中国农业银行ATM服务点No.12"];

/** Trees of 3 to 80 posts with up to five levels; `pull` makes them bushy (0) or narrow (1). */
export const anyOrganisation: fc.Arbitrary<Post[]> = fc
  .record({
    draws: fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)), {
      minLength: 2,
      maxLength: 79,
      size: "max",
    }),
    spread: fc.integer({ min: 1, max: 80 }),
    isLong: fc.boolean(),
  })
  .map(({ draws, spread, isLong }) => {
    const depths = [0];
    const posts: Post[] = [{ id: "0", post: "组长", name: "万花莲", unit: "城关镇党委书记" }];
    const word = (words: readonly string[], draw: number) => words[draw % (isLong ? words.length : 3)]!;
    draws.forEach(([above, post, name, unit], index) => {
      const heads = depths.flatMap((depth, head) => (depth < DEEPEST ? [head] : [])).slice(0, spread);
      const head = heads[above % heads.length]!;
      depths.push(depths[head]! + 1);
      posts.push({
        id: String(index + 1),
        parentId: String(head),
        post: POSTS[post % (isLong ? POSTS.length : POSTS.length - 1)]!,
        name: word(NAMES, name),
        unit: word(UNITS, unit),
      });
    });
    return posts;
  });
