import { describe, expect, it } from "vitest";
import { lineAt } from "../checks/doctored.ts";
import { cardFigures, yearCards } from "./year-cards.ts";

describe("yearCards", () => {
  const card = (x: number, year: string, villages: string) => [
    lineAt(year, x, 10),
    ...["脱贫村", "减贫户数", "减贫人口", "人均纯收入"].flatMap((label, index) => [
      lineAt(label, x, 40 + 50 * index),
      lineAt(index === 0 ? villages : "8", x, 60 + 50 * index, 14),
      lineAt(["个", "户", "人", "元"][index]!, x + 25, 60 + 50 * index, 6),
    ]),
  ];

  it("reads cards side by side, and catches a figure of another unit", () => {
    const lines = [...card(0, "2015年", "3"), ...card(100, "2016年", "4")];
    expect(cardFigures(yearCards(lines))).toEqual([
      ["2015年", "3", "8", "8", "8"],
      ["2016年", "4", "8", "8", "8"],
    ]);
    const wrong = lines.map((line) => (line.text === "个" ? { ...line, text: "户" } : line));
    expect(cardFigures(yearCards(wrong))[0]?.[1]).toBe("3 户 without its unit");
  });
});
