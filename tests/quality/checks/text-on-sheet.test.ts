import { expect, it } from "vitest";
import { A4 } from "../../../src/theme/paper.ts";
import { lineAt } from "./doctored.ts";
import { offSheetFaults } from "./text-on-sheet.ts";

it.each([
  ["left", -1, 100],
  ["right", 185, 100],
  ["top", 100, 8],
  ["bottom", 100, 296.5],
])("catches text that leaves the sheet at the %s", (_side, x, y) => {
  expect(offSheetFaults([lineAt("云溪村", 100, 100), lineAt("石门村", x, y)], A4)).toHaveLength(1);
});
