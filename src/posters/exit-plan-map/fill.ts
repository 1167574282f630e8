import { type ClassFill, noDataFill, palette, yearFills } from "../../theme/palette.ts";
import type { ExitPlanData, PlanVillage } from "./content.ts";

/** Villages that are not poor need no exit. */
export const NOT_POOR: ClassFill = { color: palette.white, hatch: "none" };
/** Poor villages without a year. */
export const UNPLANNED: ClassFill = { color: noDataFill, hatch: "back" };

/** Colour and hatch of a year of the plan. */
export function yearFill({ years }: Pick<ExitPlanData, "years">, year: number): ClassFill {
  const fill = yearFills(years.length)[years.findIndex((entry) => entry.year <= year && year <= entry.until)];
  if (!fill) throw new Error(`${year} is not in the plan`);
  return fill;
}

/** Fill of a village by its exit year. */
export function villageFill(data: Pick<ExitPlanData, "years">, village: PlanVillage | undefined): ClassFill {
  if (!village?.isPoor) return NOT_POOR;
  return village.exitYear === undefined ? UNPLANNED : yearFill(data, village.exitYear);
}
