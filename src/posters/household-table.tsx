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
import { sheetMeasures } from "./parts/measures.ts";
import { yearSubtitle } from "./parts/sheet-frame.ts";
import { numberSheets, type SheetHead, yetToBeNumbered } from "./parts/sheet-number.ts";
import type { SheetTable } from "./parts/table-part.ts";
import { TableSheet } from "./parts/table-sheet.tsx";
import { sheetsNeeded, type TableSheetData, tableSheets } from "./parts/table-sheets.ts";
import { villageFrame } from "./parts/village-frame.ts";

/** Text that is read at a metre, mm: smaller, and the table takes the next larger paper, or more sheets of the largest. */
const READABLE = 7;
/** Largest text, of body text, and the tallest row of one line, in its sizes: a few households fill their sheet too. */
const LARGEST = 1.5;
const SETTING = { loosest: 8 };

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
    const table = householdTable(content);
    const paper = smallestThatHolds(table, content, papers);
    const setting = { ...SETTING, least: leastText(paper), largest: sheetMeasures(paper).type.body * LARGEST };
    const isSingle = sheetsNeeded(table, content, paper, setting.least) === 1;
    return numberSheets(tableSheets(table, isSingle ? content : yetToBeNumbered(content), paper, setting));
  },
  draw: (data, marks) => <TableSheet data={data} marks={marks} />,
});

/** Households and people, whether they are out or not. */
const everyone = (households: readonly Household[]) =>
  registeredPoor(households.map(({ size }) => (size === undefined ? {} : { size })));

/** The smallest paper with room for all households on one sheet in text that is read at a metre, else the one of the largest that needs the fewest sheets. */
function smallestThatHolds(table: SheetTable, head: SheetHead, papers: PaperChoice): Paper {
  const sizes = Map.groupBy(papers, ({ width, height }) => width * height);
  const [largest, ...smaller] = [...sizes].sort(([a], [b]) => b - a).map(([, own]) => own);
  const lyingFirst = (own: readonly Paper[]) => own.toSorted((a, b) => b.width - a.width);
  const fitting = smaller
    .toReversed()
    .flatMap(lyingFirst)
    .find((paper) => sheetsNeeded(table, head, paper, READABLE) === 1);
  const sheets = (paper: Paper) => sheetsNeeded(table, head, paper, leastText(paper));
  return fitting ?? lyingFirst(largest!).reduce((best, next) => (sheets(next) < sheets(best) ? next : best));
}

function leastText(paper: Paper): number {
  const { floor, label } = sheetMeasures(paper).type;
  return Math.max(floor, Math.min(READABLE, label));
}
