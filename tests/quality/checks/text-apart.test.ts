import { expect, it } from "vitest";
import { lineAt } from "./doctored.ts";
import { overlapFaults } from "./text-apart.ts";

it("catches a line that lies over another, and leaves neighbours alone", () => {
  const lines = [lineAt("云溪村", 100, 100), lineAt("云溪村", 100, 110), lineAt("云溪村", 130.5, 100)];
  expect(overlapFaults(lines)).toEqual([]);
  expect(overlapFaults([...lines, lineAt("石门村", 125, 103)])).toHaveLength(3);
});
