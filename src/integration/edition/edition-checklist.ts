import { type ChecklistRow, checklistOf, type Made } from "../../catalogue/checklist.ts";
import { placeFacts } from "../../catalogue/place-facts.ts";
import { placesOf } from "../../catalogue/places.ts";
import type { Selection } from "../../catalogue/selection.ts";
import type { PlannedEdition } from "../planning/edition.ts";
import { pageFolder } from "../planning/plan-pages.ts";
import { sheetPath } from "../planning/sheet-paths.ts";

/** The checklist of an edition, from what was really made of each item at each place; of a selection, what it asked for. */
export function editionChecklist(
  { county, items, pages, options }: PlannedEdition,
  selection: Selection,
): ChecklistRow[] {
  const made = new Map([
    ...items.map(({ item, place, sheets, needs }): [string, Made] => [
      `${item.id} ${place.code}`,
      { outputs: sheets.map((sheet) => sheetPath(sheet, "pdf", options)), needs },
    ]),
    ...pages.map((page): [string, Made] => [
      `${page.item.id} ${page.place.code}`,
      { outputs: page.made ? [pageFolder(page)] : [], needs: page.needs },
    ]),
  ]);
  return checklistOf({
    places: placesOf(county),
    years: county.profile.years,
    factsOf: placeFacts(county),
    made: (itemId, code) => made.get(`${itemId} ${code}`),
    selection,
  });
}
