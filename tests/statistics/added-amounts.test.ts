import { expect, test } from "vitest";
import { addedAmounts } from "../../src/statistics/added-amounts.ts";

test.each([
  [["3.8公里"], ["3.8公里"]],
  [["3.8公里", "1.2公里"], ["5.0公里"]],
  [["0.1公里", "0.25公里"], ["0.35公里"]],
  [
    ["1处", "277亩", "4处"],
    ["5处", "277亩"],
  ],
  [["12", "3"], ["15"]],
  [
    ["若干", "2处", "若干", "全村"],
    ["若干", "2处", "全村"],
  ],
  [["90071992547409931亩", "1亩"], ["90071992547409932亩"]],
  [[], []],
])("%j together are %j", (texts, sums) => {
  expect(addedAmounts(texts)).toEqual(sums);
});
