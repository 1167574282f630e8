import { expect, it } from "vitest";
import { linesBeneath } from "./doctored.ts";
import { figureFaults } from "./key-figures.ts";

it("catches a wrong figure and a missing one", () => {
  const lines = linesBeneath("贫困户", "31", "户", "贫困人口", "1,204", "人");
  expect(
    figureFaults(
      [
        ["贫困户", "31"],
        ["贫困人口", "1,204"],
      ],
      lines,
    ),
  ).toEqual([]);
  expect(
    figureFaults(
      [
        ["贫困户", "32"],
        ["贫困村", "3"],
      ],
      lines,
    ),
  ).toHaveLength(2);
});
