import { DataTable } from "../charts/data-table/data-table.tsx";
import { ExitStaircase } from "../charts/exit-staircase/exit-staircase.tsx";
import { defineWall } from "../items/wall.ts";
import { plannedTotal, villagePlan } from "../statistics/village-plan.ts";
import { A1, orientationOf, type Paper } from "../theme/paper.ts";
import { countyYears } from "./parts/county-years.ts";
import { Heading } from "./parts/heading.tsx";
import { RATE_NOTE } from "./parts/map-notes.ts";
import { Panel } from "./parts/panel.tsx";
import { withRestSheets } from "./parts/rest-sheets.ts";
import { Sheet } from "./parts/sheet.tsx";
import { TableSheet } from "./parts/table-sheet.tsx";
import { isTableSheet, type TableSheetData, tableSheets } from "./parts/table-sheets.ts";
import { villageFrame } from "./parts/village-frame.ts";
import type { VillagePlanContent, VillagePlanData, VillagePlanSheet } from "./village-exit-plan/content.ts";
import { PlanFacts } from "./village-exit-plan/facts.tsx";
import { kindRemark } from "./village-exit-plan/kind-remark.ts";
import { FACTS_SHARE, factsSetting, planLayout, planTableProps } from "./village-exit-plan/layout.ts";
import { villagePlanMessage } from "./village-exit-plan/message.ts";
import { planNotes } from "./village-exit-plan/notes.ts";
import { planTable } from "./village-exit-plan/plan-table.ts";
import { planSteps } from "./village-exit-plan/staircase.ts";

const TABLE_HEADING = "分年度脱贫规划";

/** 村级精准脱贫规划: year by year to the one in which nobody is poor any more. All of it is public: whole villages, no persons. */
export default defineWall<"village", VillagePlanContent, VillagePlanSheet>({
  id: "village-exit-plan",
  levels: ["village"],
  edition: "public",
  name: "村级精准脱贫规划",
  paper: A1,
  content(source, village) {
    const { county } = source;
    const { current } = county.profile.years;
    const plan = villagePlan(county, village);
    const { years } = plan;
    if (years.every(({ kind, projects }) => kind === undefined && projects.kinds.length === 0)) {
      source.need("村年度数据：本村没有数据");
      return undefined;
    }
    if (years.every(({ year, kind }) => year <= current || kind === undefined))
      source.need("村年度数据：本村没有分年度计划");
    if (county.measures === undefined) source.need("帮扶项目");
    const ofCounty = countyYears(county);
    const said = {
      ...plan,
      rateDigits: county.profile.rateDigits,
      currentYear: current,
      planned: plannedTotal(years, current),
      isPoor: village.isPoor,
      ...(village.development ? { development: village.development } : {}),
      ...(ofCounty ? { countyYears: ofCounty } : {}),
    };
    const frame = villageFrame(county, village, {
      kind: "chart",
      title: `${village.name}精准脱贫规划`,
      subtitle: `${years[0]!.year}—${years.at(-1)!.year}年`,
      message: villagePlanMessage(said),
      notes: [RATE_NOTE, ...planNotes(years)],
    });
    return { frame, ...said };
  },
  sheets(content, papers) {
    const plans = papers.map((paper) => planSheets(content, paper));
    return plans.reduce((best, next) => (isBetter(next, best) ? next : best));
  },
  draw(data, marks) {
    if (isTableSheet(data)) return <TableSheet data={data} marks={marks} />;
    const { layout, paper } = data;
    const steps = planSteps(data);
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => {
          const width = paper.width - 2 * measures.margin;
          return (
            <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
              <div style={{ display: "flex", justifyContent: "space-between", height: layout.top }}>
                {steps.length === 0 ? null : (
                  <div style={{ display: "flex", flexDirection: "column", width: width * (1 - FACTS_SHARE) }}>
                    <Heading text="年末贫困人口" remark="单位：人" measures={measures} />
                    <Panel
                      style={{ flexGrow: 1, flexBasis: 0 }}
                      chart={(box) => <ExitStaircase {...box} type={measures.type} steps={steps} />}
                    />
                  </div>
                )}
                <PlanFacts facts={data} {...factsSetting(data, width, measures.gap)} measures={measures} />
              </div>
              {layout.table === undefined ? null : (
                <div
                  style={{
                    display: "flex",
                    flexDirection: "column",
                    height: layout.table.height,
                    marginTop: measures.gap,
                  }}
                >
                  <Heading text={TABLE_HEADING} remark={kindRemark(data.years)} measures={measures} />
                  <Panel
                    style={{ flexGrow: 1, flexBasis: 0 }}
                    chart={(box) => <DataTable {...planTableProps(data, box, paper)} />}
                  />
                </div>
              )}
            </div>
          );
        }}
      </Sheet>
    );
  },
});

/** Whether a plan needs fewer sheets than another or, of as many, reads better. */
function isBetter(plan: readonly VillagePlanSheet[], other: readonly VillagePlanSheet[]): boolean {
  if (plan.length !== other.length) return plan.length < other.length;
  return legibility(plan[0]!) > legibility(other[0]!);
}

/** A plan lies unless its table has text so many times larger where it stands. */
const LYING = 1.35;

/** Size of the table's text, mm, weighed by how the plan likes to hang; 0 where the table is on sheets of its own. */
function legibility({ layout, paper }: VillagePlanSheet): number {
  const size = "table" in layout ? (layout.table?.size ?? 0) : 0;
  return orientationOf(paper) === "landscape" ? size * LYING : size;
}

/** One sheet, or where its table has no room beneath the staircase further ones for it. */
function planSheets(content: VillagePlanContent, paper: Paper): VillagePlanSheet[] {
  return withRestSheets<VillagePlanData, TableSheetData>(content.frame, (head) => {
    const layout = planLayout(content, head, paper);
    const main = { ...content, ...head, paper, layout };
    if (layout.table !== undefined) return { main };
    const table = { heading: TABLE_HEADING, remark: kindRemark(content.years), ...planTable(content) };
    return { main, rest: tableSheets(table, head, paper) };
  });
}
