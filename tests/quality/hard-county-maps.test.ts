import { type MadeSheet, madeSheets } from "../posters/made-sheets.ts";
import { gate } from "./gate.ts";
import { hardCounty } from "./hard-county/hard-county.ts";
import { nothing, outlineOnly, pointsOnly } from "./hard-county/less-map.ts";

const whole = hardCounty();
const [first, , , last] = whole.townships.map(({ code }) => code);

/** Only maps change with what is known of the land. */
const MAPS = ["special-areas-map", "poor-villages-map", "exit-plan-map"];
const maps = { hasPlace: () => true, hasItem: (id: string) => MAPS.includes(id), isPart: true };
/** One map of the county is as good as another, and the two maps of a township are much alike. */
const isAsked = ({ item, place }: MadeSheet) =>
  item.id === "poor-villages-map" || place.code === first || (item.id === "exit-plan-map" && place.code === last);

for (const [name, county] of [
  ["points only", pointsOnly(whole)],
  ["outline only", outlineOnly(whole)],
  ["no map", nothing(whole)],
] as const)
  gate(`hard county, ${name}`, county, madeSheets(county, undefined, maps).filter(isAsked));
