import { expect, it } from "vitest";
import { lineAt, linesBeneath } from "./doctored.ts";
import { unnamedFaults } from "./village-names.ts";

it("catches a name that is left out, cut, or only part of another", () => {
  const lines = linesBeneath("12 云溪村", "无数据（2村）：石门村、岔村", "上马家山村", "格桑梅朵…");
  expect(unnamedFaults(["云溪村", "石门村", "岔村", "上马家山村"], lines)).toEqual([]);
  expect(unnamedFaults(["马家山村", "格桑梅朵村", "白杨村"], lines)).toHaveLength(3);
});

it("reads a name that is broken over lines, but not across the sheet", () => {
  expect(unnamedFaults(["格桑梅朵曲宗村"], linesBeneath("格桑梅朵", "曲宗村"))).toEqual([]);
  expect(unnamedFaults(["格桑梅朵曲宗村"], [lineAt("格桑梅朵", 100, 100), lineAt("曲宗村", 400, 112)])).toHaveLength(1);
});

it("catches a name that stands in the list and not on the map", () => {
  const lines = linesBeneath("云溪村", "石门村", "图例", "云溪村");
  expect(unnamedFaults(["云溪村", "石门村"], lines, 2)).toEqual(["石门村 is named 1 of 2 times"]);
});
