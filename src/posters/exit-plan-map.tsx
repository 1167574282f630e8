import { AreaMap } from "../charts/area-map/area-map.tsx";
import { MapLegend, type MapLegendProps, placeMapLegend } from "../charts/map-legend.tsx";
import { YearStrip } from "../charts/year-strip.tsx";
import { exitPlan, exitYear } from "../statistics/exit-plan.ts";
import { villagesOf } from "../statistics/special-areas.ts";
import type { Totals } from "../statistics/totals.ts";
import { formatNumber } from "../text/numbers.ts";
import { type ClassFill, noDataFill, palette, yearFills } from "../theme/palette.ts";
import type { TypeScale } from "../theme/type-scale.ts";
import { Heading } from "./parts/heading.tsx";
import { chooseMapLayout, type MapLayout } from "./parts/map-layout.ts";
import { mapNotes } from "./parts/map-notes.ts";
import { MapSheet } from "./parts/map-sheet.tsx";
import type { SheetMeasures } from "./parts/measures.ts";
import { Panel } from "./parts/panel.tsx";
import { Sheet } from "./parts/sheet.tsx";
import { sheetFrame } from "./parts/sheet-frame.ts";
import { hasTruePositions, townshipBorders, type TownshipMap, townshipMap } from "./parts/township-map.ts";
import { definePoster, type SheetData } from "./poster.ts";

interface PlanVillage {
  readonly code: string;
  readonly name: string;
  readonly isPoor: boolean;
  readonly exitYear?: number;
}

interface PlanYear {
  readonly year: number;
  readonly villages: number;
  readonly totals: Totals;
}

interface ExitPlanData extends SheetData {
  readonly layout: MapLayout;
  readonly map: TownshipMap;
  readonly villages: readonly PlanVillage[];
  readonly years: readonly PlanYear[];
}

const NOT_POOR: ClassFill = { color: palette.paper, hatch: "none" };
const UNPLANNED: ClassFill = { color: noDataFill, hatch: "none" };
/** Radius of a village's symbol, ems of a label. */
const RADIUS = 0.42;

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
    const layout = chooseMapLayout(map.outline);
    const years = exitPlan(county, own).map(({ year, villages, totals }) => ({ year, villages: villages.length, totals }));
    const [first, last] = [years[0]!.year, years.at(-1)!.year];
    return [
      {
        frame: sheetFrame(county, {
          title: `${township.name}贫困村脱贫规划图`,
          subtitle: `${first}—${last}年`,
          notes: [...mapNotes(county, map.stage), "各年减贫户数、人口为全部行政村合计,人均纯收入按乡村人口加权。"],
        }),
        paper: layout.paper,
        layout,
        map,
        villages: own.map((village) => ({ code: village.code, name: village.name, isPoor: village.isPoor, exitYear: exitYear(village) })),
        years,
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
            fixed={<Legend data={data} measures={measures} />}
            growing={<Strip data={data} measures={measures} />}
          />
        )}
      </Sheet>
    );
  },
});

function yearFill(data: ExitPlanData, year: number): ClassFill {
  const index = data.years.findIndex((entry) => entry.year === year);
  return yearFills[Math.max(0, index) % yearFills.length]!;
}

function villageFill(data: ExitPlanData, village: PlanVillage | undefined): ClassFill {
  if (!village?.isPoor) return NOT_POOR;
  return village.exitYear === undefined ? UNPLANNED : yearFill(data, village.exitYear);
}

function ExitPlanMap({ data, type, width, height }: { data: ExitPlanData; type: TypeScale; width: number; height: number }) {
  const { map } = data;
  const villages = new Map(data.villages.map((village) => [village.code, village]));
  return (
    <AreaMap
      width={width}
      height={height}
      type={type}
      focus={map.outline}
      ground={map.countyOutline}
      hasTruePositions={hasTruePositions(map.stage)}
      contextNames={map.neighbours}
      borders={townshipBorders(map)}
      areas={map.villages.map(({ code, geometry }) => ({ id: code, geometry, fill: villageFill(data, villages.get(code)) }))}
      places={map.villages.map(({ code, name, anchor, geometry }) => {
        const isPoor = villages.get(code)?.isPoor ?? false;
        return { id: code, name, anchor, geometry, isEmphasised: isPoor, symbol: { radius: type.label * RADIUS, isFilled: isPoor } };
      })}
    />
  );
}

function legendOf(data: ExitPlanData, type: TypeScale): Omit<MapLegendProps, "width"> {
  const poor = data.villages.filter(({ isPoor }) => isPoor);
  const unplanned = poor.filter((village) => village.exitYear === undefined).length;
  const years = data.years
    .filter(({ villages }) => villages > 0)
    .map(({ year, villages }) => ({ fill: yearFill(data, year), label: `${year}年脱贫`, count: `${villages} 村` }));
  const others = data.villages.length - poor.length;
  return {
    type,
    classTitle: "计划脱贫年度(村数)",
    classes: [
      ...years,
      ...(unplanned > 0 ? [{ fill: UNPLANNED, label: "未定年度", count: `${unplanned} 村` }] : []),
      ...(others > 0 ? [{ fill: NOT_POOR, label: "非贫困村", count: `${others} 村` }] : []),
    ],
    symbols: [
      { isFilled: true, label: "贫困村", count: `${poor.length} 村` },
      { isFilled: false, label: "非贫困村", count: `${others} 村` },
    ],
  };
}

function Legend({ data, measures }: { data: ExitPlanData; measures: SheetMeasures }) {
  const legend = legendOf(data, measures.type);
  return (
    <div style={{ display: "flex", flexDirection: "column" }}>
      <Heading text="图例" measures={measures} />
      <Panel style={{ height: placeMapLegend(legend).height }} chart={({ width }) => <MapLegend {...legend} width={width} />} />
    </div>
  );
}

function Strip({ data, measures }: { data: ExitPlanData; measures: SheetMeasures }) {
  const years = data.years.map(({ year, villages, totals }) => ({
    label: `${year}年`,
    fill: yearFill(data, year),
    cells: [
      { label: "脱贫村", value: formatNumber(villages), unit: "个" },
      { label: "减贫户", value: formatNumber(totals.exitedHouseholds), unit: "户" },
      { label: "减贫人口", value: formatNumber(totals.exitedPopulation), unit: "人" },
      { label: "年末人均纯收入", value: formatNumber(totals.netIncome), unit: "元" },
    ],
  }));
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1 }}>
      <Heading text="分年度脱贫计划" measures={measures} />
      <Panel style={{ flexGrow: 1, flexBasis: 0 }} chart={(box) => <YearStrip {...box} type={measures.type} years={years} />} />
    </div>
  );
}
