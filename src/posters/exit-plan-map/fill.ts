import { type ClassFill, noDataFill, palette, yearFills } from "../../theme/palette.ts";
import type { ExitPlanData, PlanVillage } from "./content.ts";

/** Villages that are not poor need no exit. */
export const NOT_POOR: ClassFill = { color: palette.white, hatch: "none" };
/** Poor villages without a year. */
export const UNPLANNED: ClassFill = { color: noDataFill, hatch: "back" };

/** What of the sheet's data decides the colour of a year. */
export type YearColours = Pick<ExitPlanData, "years" | "countyYears">;

/** Colour and hatch of a year of the plan: the county's for that year or, where its years are too many, the sheet's own. */
export function yearFill({ years, countyYears }: YearColours, year: number): ClassFill {
  const fill = countyYears
    ? yearFills(countyYears.count)[year - countyYears.first]
    : yearFills(years.length)[years.findIndex((entry) => entry.year <= year && year <= entry.until)];
  if (!fill) throw new Error(`${year} is not in the plan`);
  return fill;
}

/** Fill of a village by its exit year. */
export function villageFill(data: YearColours, village: PlanVillage | undefined): ClassFill {
  if (!village?.isPoor) return NOT_POOR;
  return village.exitYear === undefined ? UNPLANNED : yearFill(data, village.exitYear);
}
