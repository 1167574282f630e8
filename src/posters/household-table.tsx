import { defineWall } from "../items/wall.ts";
import type { Household } from "../model/county.ts";
import { byVillage } from "../statistics/by-place.ts";
import { knownSum } from "../statistics/known-sum.ts";
import { isStillPoor, registeredPoor } from "../statistics/registered-poor.ts";
import { byGroup } from "../statistics/village-groups.ts";
import { A0, A1, A2, type Paper, type PaperChoice } from "../theme/paper.ts";
import type { HouseholdTableContent } from "./household-table/content.ts";
import { householdEntry } from "./household-table/entries.ts";
import { householdMessage } from "./household-table/message.ts";
import { householdTable } from "./household-table/table.ts";
import { fewestSheets } from "./parts/fewest-sheets.ts";
import { sheetMeasures } from "./parts/measures.ts";
import { yearSubtitle } from "./parts/sheet-frame.ts";
import { numberSheets, yetToBeNumbered } from "./parts/sheet-number.ts";
import { TableSheet } from "./parts/table-sheet.tsx";
import { type TableSheetData, tableSheets } from "./parts/table-sheets.ts";
import { villageFrame } from "./parts/village-frame.ts";

/** Text that is read at a metre, mm: smaller, and the table takes the next larger paper, or more sheets of the largest. */
const READABLE = 7;
/** Largest text, of body text, and the tallest row of one line, in its sizes: a few households fill their sheet too. */
const SETTING = { largest: 1.5, loosest: 5 };

/** 贫困户精准扶贫一览表: every registered household of a village, who helps it, how, and until when. The office's alone. */
export default defineWall<"village", HouseholdTableContent, TableSheetData, "internal">({
  id: "household-table",
  levels: ["village"],
  edition: "internal",
  name: "贫困户精准扶贫一览表",
  paper: A0,
  smaller: [A1, A2],
  content(source, village) {
    const { county } = source;
    const { current, planned } = county.profile.years;
    const households = byVillage(county, "households")(village.code);
    if (households.length === 0) {
      source.need(county.households === undefined ? "贫困户" : "贫困户：本村没有数据");
      return undefined;
    }
    const absent = {
      家庭成员: county.members,
      户年度收支: county.householdYears,
      帮扶项目: county.measures,
      帮扶责任人: county.helpers,
    };
    for (const [table, rows] of Object.entries(absent)) if (rows === undefined) source.need(table);
    const poor = households.filter(isStillPoor);
    const labourForce = knownSum(households.map((household) => household.labourForce));
    const message = householdMessage({
      poor: registeredPoor(poor),
      leaving: registeredPoor(poor.filter(({ plannedExitYear }) => plannedExitYear === planned)),
      households: households.length,
      plannedYear: planned,
    });
    const frame = villageFrame(county, village, {
      kind: "chart",
      title: `${village.name}贫困户精准扶贫一览表`,
      subtitle: yearSubtitle(current),
      message,
      notes: ["内部资料，限村内张贴，不得拍照上网。"],
    });
    return {
      frame,
      groups: [...byGroup(households)].map(([name, own]) => ({
        name,
        ...everyone(own),
        entries: own.map((household) => householdEntry(county, household)),
      })),
      all: { ...everyone(households), ...(labourForce === undefined ? {} : { labourForce }) },
      years: { current, planned },
      hasFamilies: county.members !== undefined,
      hasCauses: !county.profile.hidesCauses,
    };
  },
  sheets(content, papers) {
    const sizes = bySize(papers);
    for (const size of sizes) {
      const sheets = fewestSheets(size, "landscape", (paper) => sheetsOn(content, paper));
      if (sheets.length === 1 && sheets[0]!.layout.size >= READABLE) return sheets;
      if (size === sizes.at(-1)) return numberSheets(sheets);
    }
    return [];
  },
  draw: (data, marks) => <TableSheet data={data} marks={marks} />,
});

/** Households and people, whether they are out or not. */
const everyone = (households: readonly Household[]) =>
  registeredPoor(households.map(({ size }) => (size === undefined ? {} : { size })));

/** Papers of one size together, the smallest first. */
function bySize(papers: PaperChoice): PaperChoice[] {
  const sizes = Map.groupBy(papers, ({ width, height }) => width * height);
  return [...sizes].sort(([a], [b]) => a - b).map(([, [first, ...rest]]) => [first!, ...rest]);
}

/** One sheet, or as many numbered ones as the households need. */
function sheetsOn(content: HouseholdTableContent, paper: Paper): TableSheetData[] {
  const { type } = sheetMeasures(paper);
  const table = householdTable(content);
  const setting = {
    least: Math.max(type.floor, Math.min(READABLE, type.label)),
    largest: type.body * SETTING.largest,
    loosest: SETTING.loosest,
  };
  const single = tableSheets(table, { frame: content.frame }, paper, setting);
  return single.length === 1 ? single : tableSheets(table, yetToBeNumbered(content), paper, setting);
}
