import { defineWall } from "../items/wall.ts";
import { villagesOf } from "../statistics/by-place.ts";
import { exitPlan, exitYear, hasExited, planSums } from "../statistics/exit-plan.ts";
import { totalsOf, withFigures } from "../statistics/totals.ts";
import { townshipKind } from "../text/township-kind.ts";
import { A0 } from "../theme/paper.ts";
import { ExitPlanCardSheet, type ExitPlanCards, exitPlanCards } from "./exit-plan-map/cards.tsx";
import type { ExitPlanContent, ExitPlanData, YearsSheetData } from "./exit-plan-map/content.ts";
import { planOf } from "./exit-plan-map/content.ts";
import { keyFigures } from "./exit-plan-map/key-figures.ts";
import { ExitPlanMap } from "./exit-plan-map/map.tsx";
import { exitPlanMessage } from "./exit-plan-map/message.ts";
import { BottomPanel, hasStairs, panelsFit, SidePanel } from "./exit-plan-map/panels.tsx";
import { PlanTable } from "./exit-plan-map/plan-table.tsx";
import { planYears } from "./exit-plan-map/plan-years.ts";
import { bodyBox } from "./parts/body-box.ts";
import { countyYears } from "./parts/county-years.ts";
import { locatorOf } from "./parts/drawn-shapes.ts";
import { lackingNotes, lackingPlanNotes, noteLacking } from "./parts/lacking-note.ts";
import { landNotes } from "./parts/map-notes.ts";
import { panelRows } from "./parts/panel-rows.ts";
import { withRestSheets } from "./parts/rest-sheets.ts";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { chooseTownshipLayout, ratherThan, type TownshipLayout } from "./parts/township-layout.ts";
import { townshipMap } from "./parts/township-map.ts";
import { TownshipSheet } from "./parts/township-sheet.tsx";

/** A smaller map beside which the stairs have room is worth so much of the largest's scale. */
const WORTH = 0.9;

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
      today: withFigures(totalsOf(county, own, current), ["poorPopulation", "rate"]),
      sums: planSums(byYear),
      planned: planSums(byYear.filter(({ year }) => year > current)),
      kind: townshipKind(township.name),
      rows: panelRows(county, own),
    };
    const [first, last] = [said.years[0]!.year, said.years.at(-1)!.until];
    const frame = sheetFrame(county, {
      kind: "map",
      title: `${township.name}贫困村脱贫规划图`,
      subtitle: `${first}—${last}年`,
      message: exitPlanMessage(said),
      notes: [
        ...landNotes(county, map, locator),
        "减贫户数、减贫人口为全部行政村合计；农民人均纯收入为当年数，按农业户籍人口加权。",
        ...lackingNotes(said.today, current, ["poorPopulation", "rate"]),
        ...lackingPlanNotes(byYear),
      ],
    });
    noteLacking(source, said.today, current, ["poorPopulation"]);
    return { frame, ...said };
  },
  sheets(content, papers) {
    const { frame, map, rows } = content;
    if (!map) return exitPlanCards(content, papers);
    return withRestSheets<ExitPlanData, YearsSheetData>(frame, (head) => {
      const located = { ...content, map };
      const choose = (fits: (layout: TownshipLayout) => boolean) =>
        chooseTownshipLayout(head, papers, {
          outline: map.outline,
          names: content.villages.map(({ name }) => name),
          figures: keyFigures(content).length,
          rows,
          fits,
        });
      const { layout, isComplete } = ratherThan(
        choose((each) => panelsFit(located, each) && hasStairs(located, each)),
        choose((each) => panelsFit(located, each)),
        { outline: map.outline, worth: WORTH },
      );
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
          {(measures) => <PlanTable data={data.plan} box={bodyBox(data, data.paper)} measures={measures} />}
        </Sheet>
      );
    }
    return (
      <Sheet data={data} marks={marks}>
        {(measures) => (
          <TownshipSheet
            layout={data.layout}
            measures={measures}
            map={(box) => <ExitPlanMap data={data} type={measures.type} {...box} />}
            figures={keyFigures(data)}
            side={<SidePanel data={data} measures={measures} />}
            bottom={<BottomPanel data={data} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});
