import { describe, expect, it } from "vitest";
import { lineAt } from "../checks/doctored.ts";
import { legendEntries } from "./legend.ts";

describe("legendEntries", () => {
  it("tells sections side by side from one another", () => {
    const lines = [
      ...[lineAt("脱贫年度（村数）", 0, 10), lineAt("2016年（计划）", 30, 30), lineAt("7 村", 120, 30)],
      ...[lineAt("村类别（村数）", 200, 10), lineAt("贫困村", 230, 30), lineAt("9 村", 280, 30)],
    ];
    expect([...legendEntries(lines)]).toEqual([
      ["脱贫年度（村数）", [["2016年（计划）", "7 村"]]],
      ["村类别（村数）", [["贫困村", "9 村"]]],
    ]);
    expect([...legendEntries(lines.slice(1)).keys()]).toContain("counts without a title");
  });
});
