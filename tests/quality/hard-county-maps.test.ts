import { type MadeSheet, madeSheets } from "../posters/made-sheets.ts";
import { gate } from "./gate.ts";
import { hardCounty } from "./hard-county/hard-county.ts";
import { nothing, outlineOnly, pointsOnly } from "./hard-county/less-map.ts";

const whole = hardCounty();
const [first, , , last] = whole.townships.map(({ code }) => code);

/** Only maps change with what is known of the land; one of the county is as good as another. */
const isAsked = ({ item, place }: MadeSheet) =>
  item.id === "poor-villages-map" ||
  (item.id === "exit-plan-map" && (place.code === first || place.code === last)) ||
  (item.id === "special-areas-map" && place.code === first);

for (const [name, county] of [
  ["points only", pointsOnly(whole)],
  ["outline only", outlineOnly(whole)],
  ["no map", nothing(whole)],
] as const)
  gate(`hard county, ${name}`, county, madeSheets(county).filter(isAsked));
