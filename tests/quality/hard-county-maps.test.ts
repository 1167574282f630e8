import { madeSheets } from "../posters/made-sheets.ts";
import { gate } from "./gate.ts";
import { hardCounty, hardFiles } from "./hard-county/hard-county.ts";
import { nothing, outlineOnly, pointsOnly } from "./hard-county/less-map.ts";
import { trueCounty } from "./oracle/county.ts";

const whole = hardCounty();
const truth = trueCounty(hardFiles());
const MAPS = ["special-areas-map", "poor-villages-map", "exit-plan-map"];

/** Only maps change with what is known of the land. */
for (const [name, county] of [
  ["points only", pointsOnly(whole)],
  ["outline only", outlineOnly(whole)],
  ["no map", nothing(whole)],
] as const) {
  const sheets = madeSheets(county);
  gate(
    `hard county, ${name}`,
    county,
    truth,
    sheets.filter(({ item }) => MAPS.includes(item.id)),
  );
}
