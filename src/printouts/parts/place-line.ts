import type { Level, Places } from "../../items/place.ts";
import type { County } from "../../model/county.ts";
import { townshipOf } from "../../statistics/by-place.ts";

/** Where a place lies, from the county down to itself: 康县王坝镇朱家沟村. */
export function placeLineOf(county: County, place: Places[Level]): string {
  const { code, name } = county.profile;
  if (place.code === code) return name;
  const township = "townshipCode" in place ? (townshipOf(county, place)?.name ?? "") : "";
  return `${name}${township}${place.name}`;
}
