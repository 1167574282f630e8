import type { LegendClass } from "../../charts/map-legend/props.ts";
import type { SheetLegend } from "../parts/legend-panel.tsx";
import { mapLines } from "../parts/map-lines.ts";
import { kindSymbols } from "../parts/village-kinds.ts";
import type { ExitPlanData, PlanYear } from "./content.ts";
import { NOT_POOR, UNPLANNED, type YearColours, yearFill } from "./fill.ts";

/** What the table of years does not explain: villages without a year, kinds of village and lines. */
export function exitPlanLegend(data: Pick<ExitPlanData, "today" | "map" | "layout" | "kind" | "years">): SheetLegend {
  const { today, map, layout, kind } = data;
  const isLocated = map.villages.some((village) => village.isLocated);
  const unplanned = withoutYear(data).filter(({ fill }) => fill === UNPLANNED);
  return {
    classTitle: unplanned.length > 0 ? "贫困村脱贫年度（村数）" : "",
    classes: unplanned,
    symbolTitle: "村类别（村数）",
    symbols: [
      ...kindSymbols(today.poorVillages, today.villages - today.poorVillages),
      ...(isLocated ? [{ mark: "ring" as const, label: "村委会", count: "" }] : []),
    ],
    ...mapLines(map, layout.frame, kind),
  };
}

/** Villages that no year is planned for: poor ones that lack one, and those that need none. */
function withoutYear({ today, years }: Pick<ExitPlanData, "today" | "years">): LegendClass[] {
  const unplanned = today.poorVillages - years.reduce((sum, year) => sum + year.villages, 0);
  const others = today.villages - today.poorVillages;
  return [
    ...(unplanned > 0 ? [{ fill: UNPLANNED, label: "未定年度", count: `${unplanned}个` }] : []),
    ...(others > 0 ? [{ fill: NOT_POOR, label: "非贫困村", count: `${others}个` }] : []),
  ];
}

/** Exit years with their villages, those that are out and planned ones kept apart; then those that have none. */
export function yearEntries(data: Pick<ExitPlanData, "today"> & YearColours): {
  title: string;
  entries: LegendClass[];
} {
  const years = data.years
    .filter((year) => year.villages > 0)
    .map((year) => ({ fill: yearFill(data, year.year), label: yearLabel(year), count: `${year.villages}个` }));
  return { title: "脱贫年度（村数）", entries: [...years, ...withoutYear(data)] };
}

/** 2014年(已脱贫), 2017年(计划), 2015年(已脱贫1个). */
function yearLabel({ label, villages, exited }: PlanYear): string {
  if (exited === 0) return `${label}（计划）`;
  return exited === villages ? `${label}（已脱贫）` : `${label}（已脱贫${exited}个）`;
}
