import { expect, test } from "vitest";
import type { TreePost } from "../../src/charts/organisation-tree/props.ts";
import type { SheetData } from "../../src/items/sheet.ts";
import leadingGroup from "../../src/posters/leading-group.tsx";
import { county, dataOf, township } from "./sample.ts";

interface TreeData extends SheetData {
  readonly posts: readonly TreePost[];
}

test("a post stands where the office says", () => {
  const organisations = county.organisations!.map((post) => {
    if (post.placeCode !== township.code || post.kind !== "领导小组") return post;
    if (post.id === "7") return { ...post, seat: "旁边" as const };
    return post.id === "8" ? { ...post, seat: "下方" as const } : post;
  });
  const { posts } = dataOf<TreeData>(leadingGroup, { ...county, organisations });
  const seats = posts.flatMap(({ id, seat }) => (seat ? [[id, seat]] : []));
  expect(seats).toEqual([
    ["7", "beside"],
    ["8", "below"],
  ]);
});

test("counts the people who are named, each once", () => {
  const kin = county.organisations!.filter(({ kind }) => kind === "领导小组");
  const subtitleOf = (nameOf: (index: number) => string) => {
    const organisations = kin.map((post, index) => ({ ...post, name: nameOf(index) }));
    return dataOf<TreeData>(leadingGroup, { ...county, organisations }).frame.subtitle;
  };
  const names = ["赵平", "王万平", "", "赵平"];
  expect(subtitleOf((index) => names[index] ?? "")).toBe("组成人员2人");
  expect(subtitleOf(() => "")).toBe("");
});
