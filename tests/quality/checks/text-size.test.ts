import { expect, it } from "vitest";
import { A0, A4 } from "../../../src/theme/paper.ts";
import { lineAt } from "./doctored.ts";
import { smallTextFaults } from "./text-size.ts";

it("catches text under the floor of its paper", () => {
  const lines = [lineAt("云溪村", 50, 50, 5), lineAt("石门村", 50, 60, 4.9)];
  expect(smallTextFaults(lines, A0)).toEqual(["“石门村” at 50,60 mm (4.90 mm) is under 5 mm"]);
  expect(smallTextFaults(lines, A4)).toEqual([]);
  expect(smallTextFaults([lineAt("", 0, 0, Number.NaN)], A0)).toHaveLength(1);
});
