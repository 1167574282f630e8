import type { County, Measure } from "../../model/county.ts";
import { rowsIn } from "../by-place.ts";

/** 帮扶项目 of a whole village: what may be public of the table. */
export type PublicProject = Omit<Measure, "householdId">;

/** Projects for whole villages at a place, the newest year first; `undefined` where the county gives no such table. */
export function publicProjects(county: County, placeCode: string): PublicProject[] | undefined {
  if (county.measures === undefined) return undefined;
  return rowsIn(county, "measures", placeCode)
    .filter((measure: Partial<Measure>) => measure.householdId === undefined)
    .toSorted((a, b) => b.year - a.year);
}
