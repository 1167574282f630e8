import { describe, expect, it } from "vitest";
import { lineAt } from "../checks/doctored.ts";
import { tableRows } from "./table.ts";

describe("tableRows", () => {
  const endingAt = (right: number, text: string, y: number) => lineAt(text, right - lineAt(text, 0, y).box.right, y);
  const row = (y: number, [area, villages, rate]: readonly [string, string, string]) => [
    lineAt(area, 0, y),
    endingAt(120, villages, y),
    endingAt(230, rate, y),
  ];
  const header = row(10, ["片区", "村数", "发生率"]);
  const north = ["北山片区", "7", "40.7%"] as const;

  it("takes cells by the column that they are in line with", () => {
    const [first, ...others] = tableRows([...header, ...row(40, north), ...row(65, north)], "片区", "发生率");
    expect(others).toHaveLength(1);
    expect(first?.get("片区")).toBe("北山片区");
    expect(first?.get("发生率")).toBe("40.7%");
  });

  it("sees a figure that is in no column", () => {
    const [first] = tableRows([...header, ...row(40, north), lineAt("12", 163, 40)], "片区", "发生率");
    expect([...first!.keys()]).toContain("12");
  });
});
