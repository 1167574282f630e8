import type { Place } from "../../../items/place.ts";
import type { County, Village } from "../../../model/county.ts";
import { villagesOf } from "../../../statistics/by-place.ts";

/** Villages of a place: all of the county's, a township's, or the village itself. */
export function villagesAt(county: County, { level, code }: Pick<Place, "level" | "code">): readonly Village[] {
  if (level === "county") return county.villages;
  return level === "township" ? villagesOf(county, { code }) : county.villages.filter((each) => each.code === code);
}
