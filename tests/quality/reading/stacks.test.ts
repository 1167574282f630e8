import { describe, expect, it } from "vitest";
import { lineAt } from "../checks/doctored.ts";
import { findStacks } from "./stacks.ts";

describe("findStacks", () => {
  const boxes = [lineAt("组长", 5, 10), lineAt("李秀英", 0, 24), lineAt("乡党委", 0, 38), lineAt("书记", 5, 50)];

  it("finds texts under one another, broken or whole, and leaves nobody over", () => {
    expect(findStacks([["组长", "李秀英", "乡党委书记"]], boxes, "middle")).toEqual({ missing: [], left: [] });
  });

  it("catches another post, another name, and one too many", () => {
    expect(findStacks([["副组长", "李秀英", "乡党委书记"]], boxes, "middle").missing).toHaveLength(1);
    expect(findStacks([["组长", "李秀", "乡党委书记"]], boxes, "middle").left).toHaveLength(4);
    const { left } = findStacks([["组长", "李秀英", "乡党委书记"]], [...boxes, lineAt("赵鹏", 90, 24)], "middle");
    expect(left.map(({ text }) => text)).toEqual(["赵鹏"]);
  });
});
