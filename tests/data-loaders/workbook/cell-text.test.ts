import type { CellObject } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { cellText } from "../../../src/data-loaders/workbook/cell-text.ts";

const number = (v: number, z = "General"): CellObject => ({ t: "n", v, z });

test.each<[CellObject, string]>([
  [{ t: "z" }, ""],
  [{ t: "s", v: "001" }, "001"],
  [{ t: "b", v: true }, "是"],
  [{ t: "e", v: 0x17, w: "#REF!" }, "#REF!"],
  [{ t: "e", w: "#SPILL!" }, "#SPILL!"],
  [number(621224100201), "621224100201"],
  [number(0.1 + 0.2), "0.3"],
  [number(1e-7), "0.0000001"],
  [number(-1216.5), "-1216.5"],
  [number(Number("990101195805284463")), "9.90101E+17"],
])("%j", (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

describe("a number is what it is kept as, whatever its format shows", () => {
  test.each([
    ["thousands and decimals", 1216.5, "#,##0", "1216.5"],
    ["an accounting nought", 0, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ', "0"],
    ["a unit in words", 85, '0"元"', "85"],
    ["the general format of WPS", 3, "G/通用格式", "3"],
  ])("%s", (_, value, format, text) => {
    expect(cellText(number(value, format))).toBe(text);
  });
});

test.each([
  [0.03, "0%", "3%"],
  [0.0725, "0.00%", "7.25%"],
  [0.07, "0.0%;[Red]-0.0%", "7%"],
  [5, '0"%"', "5"],
])("%d in the format %s", (value, format, text) => {
  expect(cellText(number(value, format))).toBe(text);
});

test.each([
  [7, "000", "007"],
  [200, '"621224100"000', "621224100200"],
  [7.5, "000", "7.5"],
])("a code that is shown with zeros or a common beginning: %d as %s", (value, format, text) => {
  expect(cellText(number(value, format))).toBe(text);
});

describe("days", () => {
  test.each([
    [41703, "yyyy-mm-dd", false, "2014-03-05"],
    [41703, 'yyyy"年"m"月"d"日"', false, "2014-03-05"],
    [41913, 'yyyy"年"m"月"', false, "2014-10"],
    [41913, 'yyyy"年"m"月";@', false, "2014-10"],
    [41913, "yyyy-mm", false, "2014-10"],
    [41913, 'yyyy"年"m"月"d"日"', false, "2014-10-01"],
    [41914, 'yyyy"年"m"月"', false, "2014-10-02"],
    [41703.5625, "yyyy/m/d h:mm", false, "2014-03-05 13:30:00"],
    [0.125, "h:mm", false, "03:00:00"],
    [40241, "yyyy-mm-dd", true, "2014-03-05"],
    [-5, "yyyy-mm-dd", false, "-5"],
  ])("%d as %s, from 1904: %s", (value, format, from1904, text) => {
    expect(cellText(number(value, format), from1904)).toBe(text);
  });
});
