import type { SheetLegend } from "../parts/legend-panel.tsx";
import type { ExitPlanData, PlanVillage } from "./content.ts";
import { NOT_POOR, UNPLANNED, type YearColours, yearFill } from "./fill.ts";

/** Exit years with their villages, those that are out and planned ones kept apart; the counts add up to the villages. */
export function exitPlanLegend(data: Pick<ExitPlanData, "villages"> & YearColours): SheetLegend {
  const poor = data.villages.filter(({ isPoor }) => isPoor);
  const unplanned = poor.filter((village) => village.exitYear === undefined).length;
  const others = data.villages.length - poor.length;
  const years = data.years.flatMap(({ year, until, label }) => {
    const exits = poor.filter(({ exitYear = 0 }) => year <= exitYear && exitYear <= until);
    return exits.length === 0
      ? []
      : [{ fill: yearFill(data, year), label: yearLabel(label, exits), count: `${exits.length} 村` }];
  });
  return {
    classTitle: "脱贫年度（村数）",
    classes: [
      ...years,
      ...(unplanned > 0 ? [{ fill: UNPLANNED, label: "未定年度", count: `${unplanned} 村` }] : []),
      ...(others > 0 ? [{ fill: NOT_POOR, label: "非贫困村", count: `${others} 村` }] : []),
    ],
    symbolTitle: "村类别（村数）",
    symbols: [
      ...(poor.length > 0 ? [{ mark: "filled" as const, label: "贫困村", count: `${poor.length} 村` }] : []),
      ...(others > 0 ? [{ mark: "hollow" as const, label: "非贫困村", count: `${others} 村` }] : []),
    ],
  };
}

/** 2014年(已脱贫), 2017年(计划), 2015年(已脱贫1村). */
function yearLabel(label: string, exits: readonly PlanVillage[]): string {
  const exited = exits.filter(({ hasExited }) => hasExited).length;
  if (exited === 0) return `${label}（计划）`;
  return exited === exits.length ? `${label}（已脱贫）` : `${label}（已脱贫${exited}村）`;
}
