import { describe, expect, test } from "vitest";
import { withSeats } from "../../../src/charts/organisation-tree/assistants.ts";
import { placeOrganisationTree } from "../../../src/charts/organisation-tree/place.ts";
import type { TreePost } from "../../../src/charts/organisation-tree/props.ts";
import { roomOn, WITH_ASSISTANTS } from "./organisations.ts";

/** A head, what stands beneath it, and one member for each post that is marked with *. */
function office(...posts: string[]): TreePost[] {
  return [
    { id: "head", post: "组长", name: "甲" },
    ...posts.flatMap((post, index): TreePost[] => {
      const id = `${index}`;
      const own = { id, parentId: "head", post: post.replace("*", ""), name: "乙" };
      return post.endsWith("*") ? [own, { id: `${id}m`, parentId: id, post: "成员", name: "丙" }] : [own];
    }),
  ];
}

/** Posts that stand beside their head. */
const beside = (posts: readonly TreePost[]) =>
  withSeats(posts)
    .filter(({ seat }) => seat === "beside")
    .map(({ post }) => post);

describe("beside the head stand", () => {
  test.each(["秘书", "县联络员", "组长助理", "技术顾问", "村文书"])("%s", (post) => {
    expect(beside(office(post, "成员"))).toEqual([post]);
  });

  test("deputies without people, where an office has some", () => {
    expect(beside(office("副组长", "第一副组长", "办公室主任*"))).toEqual(["副组长", "第一副组长"]);
  });

  test("whoever the office seats there", () => {
    const posts = office("成员", "成员").map((post) => (post.id === "1" ? { ...post, seat: "beside" as const } : post));
    expect(beside(posts)).toEqual(["成员"]);
  });
});

describe("in the row beneath stand", () => {
  test.each<[why: string, posts: string[]]>([
    ["who leads somebody", ["联络员*", "成员"]],
    ["assistants where there is nobody else", ["联络员", "秘书"]],
    ["deputies of whom one leads a branch", ["副组长*", "副组长", "副组长"]],
    ["deputies where nobody leads a branch", ["副组长", "副组长", "成员"]],
    ["five deputies", ["副组长", "副组长", "副组长", "副组长", "副组长", "办公室主任*"]],
    ["a secretary-general and others whose post only sounds like it", ["秘书长", "秘书处处长", "成员"]],
    ["a crowd of seven", ["联络员", "联络员", "联络员", "联络员", "联络员", "联络员", "联络员", "成员"]],
  ])("%s", (_why, posts) => {
    expect(beside(office(...posts))).toEqual([]);
  });

  test("whoever the office seats there", () => {
    expect(beside(office("秘书", "成员").map((post) => ({ ...post, seat: "below" as const })))).toEqual([]);
  });
});

test("one stands on the right, three in stacks left and right, above the row", () => {
  const { width, height, type } = roomOn({ width: 1189, height: 841 });
  const { boxes } = placeOrganisationTree({ posts: WITH_ASSISTANTS, width, height, type });
  const box = (id: string) => boxes.find((candidate) => candidate.id === id)!;
  expect(boxes.filter(({ isAside }) => isAside).map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  expect(box("a").x).toBeLessThan(box("1").x);
  expect([box("b"), box("c")].every(({ x }) => x > box("1").x + box("1").width)).toBe(true);
  expect(box("d").x).toBeGreaterThan(box("4").x);
  expect(box("c").y + box("c").height).toBeLessThan(box("2").y);
  expect(new Set([box("2").y, box("3").y, box("4").y]).size).toBe(1);
  expect(new Set([box("5").y, box("7").y, box("8").y]).size).toBe(1);
});
