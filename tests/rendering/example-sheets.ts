import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { countySheets, type SheetPlan } from "../../src/posters/sheets.ts";

const county = loadCounty("data/example", "internal").county;
const { sheets } = countySheets(county, county);

/** The first sheet of a kind in the sample county. */
export function exampleSheet(posterId: string): SheetPlan {
  const sheet = sheets.find(({ poster }) => poster.id === posterId);
  if (!sheet) throw new Error(`The sample county has no ${posterId}`);
  return sheet;
}

/** One sheet of each kind. */
export const exampleSheets: readonly SheetPlan[] = [...new Set(sheets.map(({ poster }) => poster.id))].map(
  exampleSheet,
);

/** Names of the villages of a sheet's place. */
export function villageNames({ place }: SheetPlan): string[] {
  return county.villages.filter(({ townshipCode }) => townshipCode === place.code).map(({ name }) => name);
}
