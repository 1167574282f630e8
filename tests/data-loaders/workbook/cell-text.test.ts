import { expect, test } from "vitest";
import { cellText } from "../../../src/data-loaders/workbook/cell-text.ts";

test.each([
  [null, ""],
  ["001", "001"],
  [true, "是"],
  [621224100201, "621224100201"],
  [0.1 + 0.2, "0.3"],
  [1e-7, "0.0000001"],
  [-1216.5, "-1216.5"],
  [Number("990101195805284463"), "9.90101E+17"],
  [new Date(Date.UTC(2014, 2, 5)), "2014-03-05"],
  [new Date(Date.UTC(2014, 2, 5, 13, 30)), "2014-03-05 13:30:00"],
  [new Date(Number.NaN), ""],
])("%s", (value, text) => {
  expect(cellText(value)).toBe(text);
});
