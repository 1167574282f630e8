import { exitPlan, exitYear } from "../statistics/exit-plan.ts";
import { villagesOf } from "../statistics/special-areas.ts";
import { totalsOf } from "../statistics/totals.ts";
import { formatNumber, formatPercent } from "../text/numbers.ts";
import type { ExitPlanData } from "./exit-plan-map/content.ts";
import { exitPlanLegend } from "./exit-plan-map/legend.ts";
import { ExitPlanMap } from "./exit-plan-map/map.tsx";
import { Strip } from "./exit-plan-map/strip.tsx";
import type { KeyFigure } from "./parts/key-figures.tsx";
import { chooseMapLayout, type PanelNeeds } from "./parts/map-layout.ts";
import { mapNotes } from "./parts/map-notes.ts";
import { MapSheet } from "./parts/map-sheet.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { townshipMap } from "./parts/township-map.ts";
import { definePoster } from "./poster.ts";

/** Height of the row beneath the map, mm: as the legend needs, which has a line for each year and two more. */
const ROW = { least: 290, most: 380, head: 140, line: 21.2 };

function panelNeeds(years: number): PanelNeeds {
  const row = Math.max(ROW.least, ROW.head + (years + 2) * ROW.line);
  return {
    hasFigures: true,
    row: [row, Math.max(row, ROW.most)],
    column: [360, 460],
    narrowColumn: [290, 340],
    legendShare: 0.35,
  };
}

/** 全乡贫困村脱贫规划图: when each poor village is to exit, and what each year is to bring. */
export default definePoster<ExitPlanData>({
  id: "exit-plan-map",
  clause: "T3.3",
  level: "township",
  edition: "public",
  name: "贫困村脱贫规划图",
  data(county, township) {
    const map = townshipMap(county, township);
    if (!map) return [];
    const own = villagesOf(county, township);
    const { current } = county.profile.years;
    const years = exitPlan(county, own).map(({ year, villages, totals }) => ({
      year,
      villages: villages.length,
      totals,
    }));
    const exitYears = new Set(own.filter(({ isPoor }) => isPoor).map(exitYear));
    const layout = chooseMapLayout(map.outline, panelNeeds(exitYears.size));
    const [first, last] = [years[0]!.year, years.at(-1)!.year];
    return [
      {
        frame: sheetFrame(county, {
          title: `${township.name}贫困村脱贫规划图`,
          subtitle: `${first}—${last}年`,
          notes: [...mapNotes(county, map), "减贫户数、减贫人口为全部行政村合计；人均纯收入为年末数，按乡村人口加权。"],
        }),
        paper: layout.paper,
        layout,
        map,
        villages: own.map((village) => ({
          code: village.code,
          name: village.name,
          isPoor: village.isPoor,
          exitYear: exitYear(village),
          isRecorded: village.actualExitYear !== undefined,
        })),
        years,
        currentYear: current,
        today: totalsOf(county, own, current),
      },
    ];
  },
  draw(data, marks) {
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <MapSheet
            layout={data.layout}
            measures={measures}
            map={(box) => <ExitPlanMap data={data} type={measures.type} {...box} />}
            figures={keyFigures(data)}
            legend={exitPlanLegend(data)}
            growing={() => <Strip data={data} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});

/** Where the plan starts from. */
function keyFigures({ villages, today, currentYear }: ExitPlanData): KeyFigure[] {
  const poor = villages.filter(({ isPoor }) => isPoor);
  const exited = poor.filter(({ isRecorded }) => isRecorded).length;
  return [
    { label: `贫困村（共${villages.length}村）`, value: formatNumber(poor.length), unit: "个" },
    { label: "其中已脱贫", value: formatNumber(exited), unit: "个" },
    { label: `${currentYear}年末贫困人口`, value: formatNumber(today.poorPopulation), unit: "人" },
    { label: `${currentYear}年末发生率`, value: formatPercent(today.rate).replace("%", ""), unit: "%" },
  ];
}
