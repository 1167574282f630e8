import { defineWall } from "../items/wall.ts";
import { villagesOf } from "../statistics/by-place.ts";
import { exitPlan, exitYear, hasExited } from "../statistics/exit-plan.ts";
import { totalsOf } from "../statistics/totals.ts";
import { A0 } from "../theme/paper.ts";
import { ExitPlanCardSheet, type ExitPlanCards, exitPlanCards } from "./exit-plan-map/cards.tsx";
import type { ExitPlanContent, ExitPlanData, YearsSheetData } from "./exit-plan-map/content.ts";
import { planOf } from "./exit-plan-map/content.ts";
import { keyFigures } from "./exit-plan-map/key-figures.ts";
import { exitPlanLegend } from "./exit-plan-map/legend.ts";
import { ExitPlanMap } from "./exit-plan-map/map.tsx";
import { planYears } from "./exit-plan-map/plan-years.ts";
import { Strip, stripFits } from "./exit-plan-map/strip.tsx";
import { countyYears } from "./parts/county-years.ts";
import { locatorOf } from "./parts/drawn-shapes.ts";
import { lackingNotes, lackingPlanNotes, noteLacking } from "./parts/lacking-note.ts";
import { legendHeight } from "./parts/legend-panel.tsx";
import { chooseMapLayout, type PanelNeeds, panelWidths } from "./parts/map-layout.ts";
import { landNotes } from "./parts/map-notes.ts";
import { MapSheet } from "./parts/map-sheet.tsx";
import { sheetMeasures } from "./parts/measures.ts";
import { withRestSheets } from "./parts/rest-sheets.ts";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { townshipMap } from "./parts/township-map.ts";

/** Height of the row beneath the map, mm: as the legend needs, which has a line for each year and two more. */
const ROW = { least: 290, most: 380, head: 140, line: 21.2 };

function panelNeeds(years: number): Pick<PanelNeeds, "row" | "column" | "narrowColumn" | "legendShare"> {
  const row = Math.max(ROW.least, ROW.head + (years + 2) * ROW.line);
  return { row: [row, Math.max(row, ROW.most)], column: [360, 460], narrowColumn: [290, 340], legendShare: 0.35 };
}

/** 全乡贫困村脱贫规划图: when each poor village is to exit, and what each year is to bring. */
export default defineWall<"township", ExitPlanContent, ExitPlanData | ExitPlanCards | YearsSheetData>({
  id: "exit-plan-map",
  levels: ["township"],
  edition: "public",
  name: "贫困村脱贫规划图",
  paper: A0,
  content(source, township) {
    const { county } = source;
    const own = villagesOf(county, township);
    if (own.length === 0) return undefined;
    const map = townshipMap(source, township);
    const locator = map ? undefined : locatorOf(county, township.code);
    const { current, planned } = county.profile.years;
    const byYear = exitPlan(county, own);
    const ofCounty = countyYears(county);
    const plan = {
      years: planYears(byYear, planned),
      ...(ofCounty ? { countyYears: ofCounty } : {}),
      currentYear: current,
    };
    const said = {
      ...plan,
      rateDigits: county.profile.rateDigits,
      ...(map ? { map } : {}),
      ...(locator ? { locator } : {}),
      villages: own.map((village) => ({
        code: village.code,
        name: village.name,
        isPoor: village.isPoor,
        exitYear: exitYear(village),
        hasExited: hasExited(county, village, current),
      })),
      today: totalsOf(county, own, current),
    };
    const [first, last] = [said.years[0]!.year, said.years.at(-1)!.until];
    const frame = sheetFrame(county, {
      kind: "map",
      title: `${township.name}贫困村脱贫规划图`,
      subtitle: `${first}—${last}年`,
      notes: [
        ...landNotes(county, map, locator),
        "减贫户数、减贫人口为全部行政村合计；人均纯收入为当年数，按农业户籍人口加权。",
        ...lackingNotes(said.today, current, ["poorPopulation", "rate"]),
        ...lackingPlanNotes(byYear),
      ],
    });
    noteLacking(source, said.today, current, ["poorPopulation"]);
    return { frame, ...said };
  },
  sheets(content, papers) {
    const { frame, map, years } = content;
    if (!map) return exitPlanCards(content, papers);
    const exitYears = years.filter(({ villages }) => villages > 0);
    return withRestSheets<ExitPlanData, YearsSheetData>(frame, (head) => {
      const { layout, isComplete } = chooseMapLayout(map.outline, head, papers, {
        ...panelNeeds(exitYears.length),
        figures: keyFigures(content).length,
        legendHeight: (layout) =>
          legendHeight(exitPlanLegend(content), panelWidths(layout).legend, sheetMeasures(layout.paper).type),
        growingFits: (box, { paper }) => stripFits(content, box, sheetMeasures(paper).type),
      });
      const { paper } = layout;
      const main = { ...content, map, ...head, paper };
      if (isComplete) return { main: { ...main, layout } };
      return {
        main: { ...main, layout: { ...layout, restSheet: 2 } },
        rest: [{ ...head, paper, plan: planOf(content) }],
      };
    });
  },
  draw(data, marks) {
    if ("shown" in data) return <ExitPlanCardSheet data={data} marks={marks} />;
    if ("plan" in data) {
      return (
        <Sheet data={data} marks={marks}>
          {(measures) => <Strip data={data.plan} measures={measures} />}
        </Sheet>
      );
    }
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <MapSheet
            layout={data.layout}
            measures={measures}
            map={(box) => <ExitPlanMap data={data} type={measures.type} {...box} />}
            figures={keyFigures(data)}
            legend={exitPlanLegend(data)}
            growing={() => (data.layout.restSheet === undefined ? <Strip data={data} measures={measures} /> : null)}
          />
        )}
      </Sheet>
    );
  },
});
