import { describe, expect, it } from "vitest";
import { contentsOf } from "../../../src/catalogue/contents.ts";
import { loadCounty } from "../../../src/data-loaders/load-dataset.ts";
import { countOf, missingSheetLines, missingSheets } from "../../../src/integration/edition/missing-sheets.ts";
import type { SheetPlan } from "../../../src/integration/planning/plan-edition.ts";
import { officeFiles } from "../../data-loaders/office-files.ts";
import { sampleFiles, writeDataset } from "../../data-loaders/sample-dataset.ts";

/** What a build of these files could not make; a sheet stands for all of an item at a place. */
function missingOf(files: Readonly<Record<string, string>>) {
  const { county } = loadCounty(writeDataset(files), "internal");
  return missingSheets(
    [...contentsOf(county)].map(({ item, place, needs, content }) => ({
      item,
      place,
      needs,
      sheets: content ? [{} as SheetPlan] : [],
    })),
  );
}

describe("the sheets that a build could not make", () => {
  it("are named with their places and what is missing", () => {
    const { "机构人员.csv": _left, ...files } = sampleFiles;
    const missing = missingOf(files);
    expect(missingSheetLines(missing)).toEqual([
      "因缺数据没有做出的图表13张：",
      "  工作人员监督台（城关镇、平洛镇）：缺机构人员：工作站",
      "  领导小组组织机构图（城关镇、平洛镇）：缺机构人员：领导小组",
      "  扶贫工作组织机构图（杨河坝村、罗家沟村、中寨村）：缺机构人员：村工作组织",
      "  贫困户精准扶贫一览表（杨河坝村、罗家沟村、中寨村）：缺贫困户",
      "  本村贫困人口柱状图（杨河坝村、罗家沟村、中寨村）：缺贫困户",
    ]);
    expect(countOf(missing)).toBe(13);
  });

  it("are none of those that a place needs not have, and nothing is said where all are there", () => {
    const missing = missingOf(officeFiles);
    expect(missing.map(({ item }) => item)).not.toContain("互助资金组织机构和管理制度");
    const households = missing.find(({ item }) => item === "贫困户精准扶贫一览表");
    expect(households?.places).toEqual(["杨河坝村", "中寨村"]);
    expect(missingSheetLines([])).toEqual([]);
  });

  it("of many places the first few are named", () => {
    const places = Array.from({ length: 12 }, (_, index) => `甲${index}村`);
    expect(missingSheetLines([{ item: "本村贫困人口柱状图", places, needs: ["贫困户"] }])).toEqual([
      "因缺数据没有做出的图表12张：",
      "  本村贫困人口柱状图（甲0村、甲1村、甲2村、甲3村、甲4村等12处）：缺贫困户",
    ]);
  });
});
