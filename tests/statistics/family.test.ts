import { describe, expect, it } from "vitest";
import { familyCounts } from "../../src/statistics/family.ts";

const counts = (...relations: readonly (string | undefined)[]) =>
  familyCounts(relations.map((relation) => (relation === undefined ? {} : { relation }))).map(
    ({ kin, count }) => `${kin}${count}`,
  );

describe("familyCounts", () => {
  it("sums a family up without its head", () => {
    expect(counts("户主", "之女", "配偶", "之子", "之母", "之岳父")).toEqual(["配偶1", "子女2", "父母2"]);
    expect(counts("户主", "之儿媳", "之孙女", "之外孙子", "之祖母")).toEqual(["儿媳女婿1", "孙辈2", "祖辈1"]);
    expect(counts("户主")).toEqual([]);
  });

  it("counts whoever the forms do not know, or whose relation is not given, among the others", () => {
    expect(counts("户主", "之兄弟姐妹", "养子", undefined, "其他")).toEqual(["兄弟姐妹1", "其他3"]);
  });
});
