import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { chosenPart } from "../chosen-places.ts";
import { type MadeSheet, madeSheets } from "../posters/made-sheets.ts";

const county = loadCounty("data/example", "internal").county;
const sheets = madeSheets(county, chosenPart(county));

/** The first sheet of a kind in the sample county. */
export function exampleSheet(itemId: string): MadeSheet {
  const sheet = sheets.find(({ item }) => item.id === itemId);
  if (!sheet) throw new Error(`The sample county has no ${itemId}`);
  return sheet;
}

/** One sheet of each kind. */
export const exampleSheets: readonly MadeSheet[] = [...new Set(sheets.map(({ item }) => item.id))].map(exampleSheet);

/** Names of the villages of a sheet's place. */
export function villageNames({ place }: MadeSheet): string[] {
  return county.villages.filter(({ townshipCode }) => townshipCode === place.code).map(({ name }) => name);
}
