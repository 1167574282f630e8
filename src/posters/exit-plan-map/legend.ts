import type { LegendClass } from "../../charts/map-legend/props.ts";
import type { SheetLegend } from "../parts/legend-panel.tsx";
import type { ExitPlanData, PlanYear } from "./content.ts";
import { NOT_POOR, UNPLANNED, type YearColours, yearFill } from "./fill.ts";

/** Exit years and kinds of village; the counts add up to the villages. */
export function exitPlanLegend(data: Pick<ExitPlanData, "today"> & YearColours): SheetLegend {
  const { villages, poorVillages: poor } = data.today;
  const others = villages - poor;
  const years = yearEntries(data);
  return {
    classTitle: years.title,
    classes: years.entries,
    symbolTitle: "村类别（村数）",
    symbols: [
      ...(poor > 0 ? [{ mark: "filled" as const, label: "贫困村", count: `${poor} 村` }] : []),
      ...(others > 0 ? [{ mark: "hollow" as const, label: "非贫困村", count: `${others} 村` }] : []),
    ],
  };
}

/** Exit years with their villages, those that are out and planned ones kept apart; then those that have none. */
export function yearEntries(data: Pick<ExitPlanData, "today"> & YearColours): {
  title: string;
  entries: LegendClass[];
} {
  const { villages, poorVillages: poor } = data.today;
  const others = villages - poor;
  const unplanned = poor - data.years.reduce((sum, year) => sum + year.villages, 0);
  const years = data.years
    .filter((year) => year.villages > 0)
    .map((year) => ({ fill: yearFill(data, year.year), label: yearLabel(year), count: `${year.villages} 村` }));
  return {
    title: "脱贫年度（村数）",
    entries: [
      ...years,
      ...(unplanned > 0 ? [{ fill: UNPLANNED, label: "未定年度", count: `${unplanned} 村` }] : []),
      ...(others > 0 ? [{ fill: NOT_POOR, label: "非贫困村", count: `${others} 村` }] : []),
    ],
  };
}

/** 2014年(已脱贫), 2017年(计划), 2015年(已脱贫1村). */
function yearLabel({ label, villages, exited }: PlanYear): string {
  if (exited === 0) return `${label}（计划）`;
  return exited === villages ? `${label}（已脱贫）` : `${label}（已脱贫${exited}村）`;
}
