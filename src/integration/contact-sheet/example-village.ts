import { placeFacts } from "../../catalogue/place-facts.ts";
import { placesOf } from "../../catalogue/places.ts";
import { everything, type Selection } from "../../catalogue/selection.ts";
import type { Place } from "../../items/place.ts";
import type { County } from "../../model/county.ts";

/** The village whose walls stand for those of all: a poor one with a fund and the most registered households, where there is one. */
export function exampleVillage(county: County): Place | undefined {
  const factsOf = placeFacts(county);
  const worth = (place: Place): number => {
    const { poorVillages, hasFund, households } = factsOf(place);
    return (poorVillages + Number(hasFund)) * MOST_HOUSEHOLDS + households;
  };
  const villages = placesOf(county).filter(({ level }) => level === "village");
  return villages.reduce<Place | undefined>(
    (best, next) => (!best || worth(next) > worth(best) ? next : best),
    undefined,
  );
}

/** More than any village has: kinds of sheet come first, fullness second. */
const MOST_HOUSEHOLDS = 1e6;

/** The county, its townships and one village: hundreds of villages would make pictures of a thumbnail each. */
export function overview(county: County, example: Place | undefined): Selection {
  const villages = new Set(county.villages.map(({ code }) => code));
  return { ...everything, hasPlace: (code) => !villages.has(code) || code === example?.code };
}
