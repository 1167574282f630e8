import { placesOf } from "../../catalogue/places.ts";
import type { Place } from "../../items/place.ts";
import type { County } from "../../model/county.ts";
import type { HistoryEntry, KeyFigures } from "../../state/history.ts";
import { villagesOf } from "../../statistics/by-place.ts";
import { type Totals, totalsOf } from "../../statistics/totals.ts";

/** Figures of a place at the end of the current year. */
export function totalsAt({ level, code }: Pick<Place, "level" | "code">, county: County): Totals {
  const { townships, villages, profile } = county;
  const township = townships.find((candidate) => candidate.code === code);
  const own = township ? villagesOf(county, township) : villages.filter((village) => village.code === code);
  return totalsOf(county, level === "county" ? villages : own, profile.years.current);
}

/** What an export says of every place, for the history. */
export function exportFigures(county: County): HistoryEntry {
  const places = placesOf(county).map((place) => [place.code, keyFigures(totalsAt(place, county))]);
  return { year: county.profile.years.current, places: Object.fromEntries(places) };
}

function keyFigures({ poorVillages, poorHouseholds, poorPopulation, rate, netIncome }: Totals): KeyFigures {
  // As it is read back: what is unknown has no key.
  return JSON.parse(JSON.stringify({ poorVillages, poorHouseholds, poorPopulation, rate, netIncome })) as KeyFigures;
}
