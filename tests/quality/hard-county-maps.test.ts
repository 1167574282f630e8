import { type MadeSheet, madeSheets } from "../posters/made-sheets.ts";
import { gate } from "./gate.ts";
import { hardCounty, hardFiles } from "./hard-county/hard-county.ts";
import { nothing, outlineOnly, pointsOnly } from "./hard-county/less-map.ts";
import { trueCounty } from "./oracle/county.ts";

const whole = hardCounty();
const truth = trueCounty(hardFiles());
const first = whole.townships[0]!.code;

/** Only maps change with what is known of the land; one of the whole county is as good as another. */
const isAsked = ({ item, place }: MadeSheet) =>
  ["poor-villages-map", "exit-plan-map"].includes(item.id) || (item.id === "special-areas-map" && place.code === first);

for (const [name, county] of [
  ["points only", pointsOnly(whole)],
  ["outline only", outlineOnly(whole)],
  ["no map", nothing(whole)],
] as const)
  gate(`hard county, ${name}`, county, truth, madeSheets(county).filter(isAsked));
