import { type ChecklistRow, checklistOf, type Made } from "../catalogue/checklist.ts";
import { placeFacts } from "../catalogue/place-facts.ts";
import { placesOf } from "../catalogue/places.ts";
import type { Selection } from "../catalogue/selection.ts";
import type { PlannedEdition } from "./edition.ts";
import { sheetPath } from "./sheet-paths.ts";

/** The checklist of an edition, from what was really made of each item at each place. */
export function editionChecklist({ county, items, options }: PlannedEdition, selection: Selection): ChecklistRow[] {
  const made = new Map(
    items.map(({ item, place, sheets, needs }): [string, Made] => [
      `${item.id} ${place.code}`,
      { outputs: sheets.map((sheet) => sheetPath(sheet, "pdf", options)), needs },
    ]),
  );
  const places = placesOf(county).filter(({ code }) => selection.hasPlace(code));
  const rows = checklistOf(places, county.profile.years, placeFacts(county), (itemId, code) =>
    made.get(`${itemId} ${code}`),
  );
  return selection.isPart ? rows.filter(({ outputs }) => outputs.length > 0) : rows;
}
