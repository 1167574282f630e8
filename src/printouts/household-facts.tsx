import { definePrintout } from "../items/printout.ts";
import { aboutHousehold, helperOfHousehold, incomeByYear } from "./labels/household-facts.ts";
import type { FormBlock } from "./parts/form/form.ts";
import { answersFor, printedBlocks } from "./parts/form/form-labels.ts";
import {
  type HouseholdFactsContent,
  type HouseholdFactsSheet,
  HouseholdFactsView,
} from "./parts/household/household-facts-view.tsx";
import { householdName, villageLine } from "./parts/household/household-file.ts";
import { householdRecords } from "./parts/household/household-record.ts";
import { changeRow, procedureRows, projectRows, subsidyRows, visitRows } from "./parts/household/household-sections.ts";

/** 贫困户应知应会: what a household and its helper must know by heart, on one sheet. */
export default definePrintout<"village", HouseholdFactsContent>({
  id: "household-facts",
  name: "贫困户基本情况（应知应会）",
  levels: ["village"],
  edition: "internal",
  paper: "A4",
  content(source, village) {
    const { base, current, planned } = source.county.profile.years;
    const records = householdRecords(source, village);
    if (records.length === 0) return undefined;
    const placeLine = villageLine(source, village);
    const ofVillage = source
      .rows("measures", village.code)
      .filter(({ householdId, year }) => householdId === undefined && year <= planned);
    const [about, income, helper] = printedBlocks([aboutHousehold, incomeByYear, helperOfHousehold], current);
    const tables: FormBlock[] = [
      table(`惠农资金（元）`, ["资金类别", 60], [`${base}年`, 30], [`${current}年`, 30]),
      table("走访", ["日期", 30], ["内容", 130]),
      table("建档立卡程序", ["环节", 26], ["时间", 64], ["结果", 70]),
      table(
        "扶贫项目",
        ["年度", 12],
        ["受益", 12],
        ["类别", 20],
        ["项目名称", 44],
        ["规模", 20],
        ["补助（元）", 18],
        ["自筹（元）", 18],
        ["状态", 18],
      ),
    ];
    return {
      title: "贫困户基本情况（应知应会）",
      placeLine,
      records: records.length,
      blocks: [about!, income!, tables[0]!, helper!, ...tables.slice(1)],
      sheets: records.map((record): HouseholdFactsSheet => {
        const { household, year } = record;
        const rows = {
          households: { ...household },
          helpers: record.helper && { ...record.helper },
          householdYears: [base, current].map((each) => ({ ...year(each), year: each })),
        };
        const [own, years, helping] = answersFor([aboutHousehold, incomeByYear, helperOfHousehold], rows, true);
        return {
          id: household.id,
          name: householdName(record),
          place: `${placeLine}${household.group ?? ""}`,
          bars: [base, current].flatMap((each) => {
            const { wages, business, property, transfers } = year(each) ?? {};
            return [{ year: each, parts: [wages, business, property, transfers].map((part) => part ?? 0) }];
          }),
          answers: [
            own!,
            [...years!, changeRow(year(base), year(current))],
            subsidyRows(record.subsidies, [base, current]),
            helping!,
            visitRows(record.visits),
            procedureRows(record),
            projectRows(record, ofVillage),
          ],
        };
      }),
    };
  },
  view: (content) => <HouseholdFactsView content={content} />,
});

function table(title: string, ...columns: readonly (readonly [label: string, width: number])[]): FormBlock {
  return { kind: "table", title, rows: 1, isPlain: true, columns: columns.map(([label, width]) => ({ label, width })) };
}
