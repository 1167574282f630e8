import { describe, expect, test } from "vitest";
import { beside } from "../../../src/charts/organisation/beside.ts";
import { organise } from "../../../src/charts/organisation/organise.ts";
import type { Group } from "../../../src/charts/organisation/props.ts";
import { type Post, treeOf } from "../../../src/charts/organisation/tree.ts";
import { organisation, WITH_ASSISTANTS } from "./organisations.ts";

/** A head, what stands beneath it, and one member for each post that is marked with *. */
function office(...posts: string[]): Post[] {
  return [
    { id: "head", post: "组长", name: "甲" },
    ...posts.flatMap((post, index): Post[] => {
      const id = `${index}`;
      const own = { id, parentId: "head", post: post.replace("*", ""), name: "乙" };
      return post.endsWith("*") ? [own, { id: `${id}m`, parentId: id, post: "成员", name: "丙" }] : [own];
    }),
  ];
}

const besideHead = (posts: readonly Post[]) => beside(treeOf(posts).children).map(({ data }) => data.post);

/** A group in short: its title, its head's name, posts of its members with a dot for each depth. */
const short = ({ title, head, members }: Group) =>
  `${title} ${head?.name ?? ""}: ${members.map(({ post, name, depth }) => "·".repeat(depth) + (name || post)).join(" ")}`;
const organised = (posts: readonly Post[]) => {
  const { leaders, groups, offices } = organise(posts, { office: "领导小组办公室" });
  return {
    leaders: leaders.map((leader) => [leader.name, ...leader.beside.map(({ name }) => name)].join(" ")),
    groups: groups.map(short),
    offices: offices.map(short),
  };
};

describe("beside their head stand", () => {
  test.each(["秘书", "县联络员", "组长助理", "技术顾问", "村文书"])("%s", (post) => {
    expect(besideHead(office(post, "成员"))).toEqual([post]);
  });

  test("deputies without people, where a group has some", () => {
    expect(besideHead(office("副组长", "第一副组长", "工作组*"))).toEqual(["副组长", "第一副组长"]);
  });

  test("whoever the office seats there", () => {
    const posts = office("成员", "成员").map((post) => (post.id === "1" ? { ...post, seat: "beside" as const } : post));
    expect(besideHead(posts)).toEqual(["成员"]);
  });
});

describe("beneath their head stand", () => {
  test.each<[why: string, posts: string[]]>([
    ["who leads somebody", ["联络员*", "成员"]],
    ["assistants where there is nobody else", ["联络员", "秘书"]],
    ["deputies of whom one leads a branch", ["副组长*", "副组长", "副组长"]],
    ["deputies where nobody leads a branch", ["副组长", "副组长", "成员"]],
    ["five deputies", ["副组长", "副组长", "副组长", "副组长", "副组长", "工作组*"]],
    ["a secretary-general and others whose post only sounds like it", ["秘书长", "秘书处处长", "成员"]],
    ["a crowd of seven", ["联络员", "联络员", "联络员", "联络员", "联络员", "联络员", "联络员", "成员"]],
  ])("%s", (_why, posts) => {
    expect(besideHead(office(...posts))).toEqual([]);
  });

  test("whoever the office seats there", () => {
    expect(besideHead(office("秘书", "成员").map((post) => ({ ...post, seat: "below" as const })))).toEqual([]);
  });
});

test("heads are columns, who is under them lists, deeper where one leads another", () => {
  const posts = [
    { id: "1", post: "组长", name: "甲" },
    { id: "2", parentId: "1", post: "副组长", name: "乙" },
    { id: "3", parentId: "2", post: "成员", name: "丙" },
    { id: "4", parentId: "3", post: "干事", name: "丁" },
    { id: "5", parentId: "2", post: "成员", name: "戊" },
    { id: "6", parentId: "1", post: "副组长", name: "己" },
    { id: "7", parentId: "1", post: "成员", name: "庚" },
  ];
  expect(organised(posts)).toEqual({
    leaders: ["甲"],
    groups: ["副组长 乙: 丙 ·丁 戊", "副组长 己: ", "成员 : 庚"],
    offices: [],
  });
});

test("one head alone beneath another leads the whole with him", () => {
  expect(organised(organisation([[1], [1], [2, 2]]))).toMatchObject({
    leaders: ["万花莲", "欧阳建国", "欧阳建国"],
    groups: ["成员 欧阳建国: ", "成员 欧阳建国: "],
  });
});

test("many without people of their own are one list, few are boxes", () => {
  expect(organised(organisation([[5]])).groups).toEqual([`成员 : ${Array(5).fill("欧阳建国").join(" ")}`]);
  expect(organised(organisation([[4]])).groups).toHaveLength(4);
});

test("an office leaves the branch it is entered under and serves the whole; its people go with it", () => {
  const posts = [
    { id: "1", post: "组长", name: "甲" },
    { id: "2", parentId: "1", post: "副组长", name: "乙" },
    { id: "3", parentId: "2", post: "办公室主任", name: "丙" },
    { id: "4", parentId: "3", post: "成员", name: "丁" },
    { id: "5", parentId: "2", post: "办公室副主任", name: "戊" },
    { id: "6", parentId: "1", post: "副组长", name: "己" },
    { id: "7", parentId: "6", post: "成员", name: "庚", unit: "党政办公室主任" },
  ];
  const { groups, offices } = organise(posts, { office: "领导小组办公室" });
  expect(groups.map(short)).toEqual(["副组长 乙: ", "副组长 己: 庚"]);
  expect(groups.map(({ answersFor }) => answersFor)).toEqual(["领导小组办公室", undefined]);
  expect(offices.map(short)).toEqual(["领导小组办公室 丙: 丁 戊"]);
});

test("helpers stand beside their leader; an office right under him has nobody who answers for it", () => {
  expect(organised(WITH_ASSISTANTS)).toEqual({
    leaders: ["郭秀红 陈雪菊 王海仓 马晓东"],
    groups: ["副组长 罗双旺: 王贵喜 陈红芳", "副组长 王永才: 苟爱霞"],
    offices: ["领导小组办公室 郭春莲: 王凤平 李成元 马勇"],
  });
});

test("posts that are no tree are refused", () => {
  expect(() => treeOf([])).toThrow("0 posts of an organisation have nobody above them");
  expect(() => treeOf([...organisation([[1]]), { id: "x", parentId: "y", post: "成员", name: "甲" }])).toThrow(
    "Posts of an organisation are under nobody",
  );
});
