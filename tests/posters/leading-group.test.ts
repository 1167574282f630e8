import { expect, test } from "vitest";
import type { SheetData } from "../../src/items/sheet.ts";
import leadingGroup from "../../src/posters/leading-group.tsx";
import { treePost } from "../../src/posters/parts/tree-post.ts";
import { county, dataOf, township } from "./sample.ts";

test("a post stands where the office says", () => {
  const [post] = county.organisations!.filter(
    ({ placeCode, kind }) => placeCode === township.code && kind === "领导小组",
  );
  expect(treePost({ ...post!, seat: "旁边" }).seat).toBe("beside");
  expect(treePost({ ...post!, seat: "下方" }).seat).toBe("below");
  expect(treePost(post!).seat).toBeUndefined();
});

test("counts the people who are named, each once", () => {
  const kin = county.organisations!.filter(({ kind }) => kind === "领导小组");
  const subtitleOf = (nameOf: (index: number) => string) => {
    const organisations = kin.map((post, index) => ({ ...post, name: nameOf(index) }));
    return dataOf<SheetData>(leadingGroup, { ...county, organisations }).frame.subtitle;
  };
  const names = ["赵平", "王万平", "", "赵平"];
  expect(subtitleOf((index) => names[index] ?? "")).toBe("组成人员2人");
  expect(subtitleOf(() => "")).toBe("");
});
