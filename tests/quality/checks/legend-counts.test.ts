import { expect, it } from "vitest";
import { linesBeneath } from "./doctored.ts";
import { legendFaults } from "./legend-counts.ts";

it("catches counts that do not add up, and a legend without counts", () => {
  const legend = ["发生率（村数）", "3% 以下", "4 村", "3% 及以上", "9 村", "村类别（村数）", "贫困村", "13 村"];
  expect(legendFaults(linesBeneath(...legend), 13)).toEqual([]);
  expect(legendFaults(linesBeneath(...legend.slice(0, -1), "12 村"), 13)).toEqual([
    "村类别（村数）: 12 of 13 villages",
  ]);
  expect(legendFaults(linesBeneath("图例", "贫困村"), 13)).toHaveLength(1);
});
