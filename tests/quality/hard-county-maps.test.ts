import type { Selection } from "../../src/catalogue/selection.ts";
import { chosenPart } from "../chosen-places.ts";
import { type MadeSheet, madeSheets } from "../posters/made-sheets.ts";
import { gate } from "./gate.ts";
import { hardCounty, hardFiles } from "./hard-county/hard-county.ts";
import { nothing, outlineOnly, pointsOnly } from "./hard-county/less-map.ts";
import { trueCounty } from "./oracle/county.ts";

const whole = hardCounty();
const truth = trueCounty(hardFiles());
const first = whole.townships[0]!.code;

/** Only maps change with what is known of the land; a township's map of the whole county is as good as another's. */
const mapsOf = (): Selection => {
  const part = chosenPart(whole);
  const maps = new Set(
    madeSheets(whole, part).flatMap(({ item, data }) => (data.frame.kind === "map" ? [item.id] : [])),
  );
  return { ...part, hasItem: (id) => maps.has(id) };
};
const maps = mapsOf();
const isAnother = ({ item, place }: MadeSheet) => item.id === "special-areas-map" && place.code !== first;

for (const [name, county] of [
  ["points only", pointsOnly(whole)],
  ["outline only", outlineOnly(whole)],
  ["no map", nothing(whole)],
] as const)
  gate(
    `hard county, ${name}`,
    county,
    truth,
    madeSheets(county, maps).filter((sheet) => !isAnother(sheet)),
  );
