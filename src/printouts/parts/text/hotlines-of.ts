import type { County, Township, Village } from "../../../model/county.ts";
import { townshipOf } from "../../../statistics/by-place.ts";

/** The telephone lines that a place's people ring: the county's and the township's own, 12317 first. */
export function linesFor(county: County, place: Township | Village): { name: string; number: string }[] {
  const township = "townshipCode" in place ? townshipOf(county, place) : place;
  return county.profile.hotlines
    .filter(({ placeCode, name }) => {
      if (placeCode !== undefined) return [county.profile.code, township?.code, place.code].includes(placeCode);
      return !county.townships.some((other) => other.code !== township?.code && name.includes(other.name));
    })
    .map(({ name, number }) => ({ name, number }))
    .toSorted((a, b) => Number(b.number === "12317") - Number(a.number === "12317"));
}
