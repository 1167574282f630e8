import { expect, test } from "vitest";
import { balancedLines } from "../../../src/charts/parts/balanced-lines.ts";

const style = { size: 10, weight: 400 } as const;

test("a text that fits stays in one line, an empty one has none", () => {
  expect(balancedLines("村委会主任", 60, style)).toEqual(["村委会主任"]);
  expect(balancedLines("", 60, style)).toEqual([]);
});

test("two lines are of like length rather than one full and one short", () => {
  expect(balancedLines("安岭县农牧局技术干部", 90, style)).toEqual(["安岭县农牧局", "技术干部"]);
});

test("words stay whole even where lines are then less even", () => {
  expect(balancedLines("县直单位驻村工作队员", 90, style)).toEqual(["县直单位", "驻村工作队员"]);
});
