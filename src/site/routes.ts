import type { NoticeEntry } from "./column.ts";
import { checklistSnapshot, columnSnapshot, placeSnapshot, siteSnapshot } from "./read-snapshot.ts";
import type { PageEntry, PlaceSnapshot, SheetEntry } from "./snapshot.ts";

/** Places with their snapshots, in the county's order. */
function places(): PlaceSnapshot[] {
  return siteSnapshot().places.map(placeSnapshot);
}

/** The county with its own sheets; `undefined` where it has none. */
export function countyPlace(): PlaceSnapshot | undefined {
  const { county, places } = siteSnapshot();
  return places.includes(county.code) ? placeSnapshot(county.code) : undefined;
}

/** Places that have a page of their own; the county's is the edition's first. */
export function placesWithPages(): PlaceSnapshot[] {
  return places().filter(({ level }) => level !== "county");
}

/** Every sheet that has a page, with its place. */
export function sheetsWithPages(): { readonly place: PlaceSnapshot; readonly sheet: SheetEntry }[] {
  return places().flatMap((place) => place.sheets.map((sheet) => ({ place, sheet })));
}

/** Every printable page, with its place. */
export function printablePages(): { readonly place: PlaceSnapshot; readonly page: PageEntry }[] {
  return places().flatMap((place) => place.pages.map((page) => ({ place, page })));
}

/** Villages with a list of their households. */
export function placesWithHouseholds(): PlaceSnapshot[] {
  return places().filter(({ hasHouseholds }) => hasHouseholds);
}

/** Notices that have a page: those of places that this run makes. */
export function noticesWithPages(): NoticeEntry[] {
  const made = new Set(siteSnapshot().places);
  return columnSnapshot().notices.filter(({ code }) => made.has(code));
}

/** Pages of the column that belong to no place; none without content. */
export function columnPages(): { readonly folder: string; readonly title: string }[] {
  const { items, questions, lines } = columnSnapshot();
  return [
    ...(items.length > 0 ? [{ folder: "disclosure/", title: "公开清单" }] : []),
    ...(noticesWithPages().length > 0 ? [{ folder: "notices/", title: "公示公告" }] : []),
    ...(questions.length > 0 ? [{ folder: "questions/", title: "政策问答" }] : []),
    ...(lines.length > 0 ? [{ folder: "complaints/", title: "投诉举报" }] : []),
  ];
}

/** Pages of the checklist: the county's (no code), and one for each township. */
export function checklistPages(): (string | undefined)[] {
  if (!siteSnapshot().hasChecklist || checklistSnapshot().length === 0) return [];
  return [undefined, ...siteSnapshot().townships.map(({ code }) => code)];
}

/** Folder of every page of the edition, from its root: "", "629900100/", "s/629900100/exit-plan-map/". */
export function pageFolders(): string[] {
  return [
    "",
    ...placesWithPages().map(({ code }) => `${code}/`),
    ...sheetsWithPages().map(({ place, sheet }) => `s/${place.code}/${sheet.id}/`),
    ...siteSnapshot().retired.map(({ code, id }) => `s/${code}/${id}/`),
    ...printablePages().map(({ place, page }) => `p/${place.code}/${page.id}/`),
    ...columnPages().map(({ folder }) => folder),
    ...noticesWithPages().map(({ code }) => `notices/${code}/`),
    ...placesWithHouseholds().map(({ code }) => `households/${code}/`),
    ...(siteSnapshot().hasReprint ? ["reprint/"] : []),
    ...checklistPages().map((code) => (code === undefined ? "checklist/" : `checklist/${code}/`)),
  ];
}
