import { walls } from "../src/catalogue/items.ts";
import { placesOf } from "../src/catalogue/places.ts";
import { everything, type Selection } from "../src/catalogue/selection.ts";
import type { AnyWall } from "../src/items/wall.ts";
import { type County, isInternal, type Village } from "../src/model/county.ts";

/**
 * The places at which tests look at every sheet: the county, each township, and of the villages those that have most and
 * least to show. All villages of a county, seven sheets each, would take many minutes and say the same again.
 */
export function chosenPlaces(county: County): ReadonlySet<string> {
  const others = placesOf(county).filter(({ level }) => level !== "village");
  return new Set([...others, ...chosenVillages(county)].map(({ code }) => code));
}

/** The part of the catalogue that tests look at: every kind, at the chosen places. */
export function chosenPart(county: County): Selection {
  const places = chosenPlaces(county);
  return { ...everything, hasPlace: (code) => places.has(code), isPart: true };
}

/** The villages among the chosen places, in the order of the table. */
export function chosenVillages(county: County): readonly Village[] {
  const { villages } = county;
  if (villages.length === 0) return [];
  const chosen = new Set(
    extremes(county).flatMap((measure) => [
      largestBy(villages, measure),
      largestBy(villages, (village) => -measure(village)),
    ]),
  );
  for (const lacks of lacking(county)) {
    // One that is chosen already will do.
    const found = [...chosen, ...villages].find(lacks);
    if (found) chosen.add(found);
  }
  return villages.filter((village) => chosen.has(village));
}

/** What sheets of a village may be full of or nearly empty: the villages that have most and least of it are chosen. */
function extremes(county: County): readonly ((village: Village) => number)[] {
  const households = countBy(isInternal(county) ? (county.households ?? []) : [], ({ villageCode }) => villageCode);
  const posts = countBy(county.organisations ?? [], ({ placeCode }) => placeCode);
  return [({ code }) => households(code), ({ code }) => posts(code)];
}

/** What a village may be without; one village without each is chosen where there is one. */
function lacking(county: County): readonly ((village: Village) => boolean)[] {
  const funds = countBy(county.organisations ?? [], ({ placeCode, kind }) => (kind === "互助资金" ? placeCode : ""));
  return [
    ({ isPoor }) => !isPoor,
    ({ plannedExitYear }) => plannedExitYear === undefined,
    ({ code }) => funds(code) === 0,
    ({ position }) => position === undefined,
  ];
}

function countBy<T>(rows: readonly T[], codeOf: (row: T) => string): (code: string) => number {
  const counts = Map.groupBy(rows, codeOf);
  return (code) => counts.get(code)?.length ?? 0;
}

/** The first of those with the largest value. */
function largestBy(villages: readonly Village[], measure: (village: Village) => number): Village {
  return villages.reduce((best, village) => (measure(village) > measure(best) ? village : best));
}

/** Kinds of sheet that are not among those looked at; a test that looks at every sheet asks that there be none. */
export function kindsWithout(looked: Iterable<{ readonly item: AnyWall }>): string[] {
  const ids = new Set(Array.from(looked, ({ item }) => item.id));
  return walls.filter(({ id }) => !ids.has(id)).map(({ id }) => id);
}
