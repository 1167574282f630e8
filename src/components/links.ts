import type { PlaceName, PlaceSnapshot } from "../site/snapshot.ts";

/**
 * Address of a page's folder as a link. Built pages are opened by double click as well, where a folder has no index of
 * its own; the dev server knows folders only.
 */
export function pageLink(folder: string): string {
  return import.meta.env.DEV ? folder : `${folder}index.html`;
}

/** Links to the pages of the county and the places under it; `root` leads up to the edition's first page, the county's. */
export function trailOf(places: readonly PlaceName[], root: string): { name: string; href: string }[] {
  return places.map(({ code, name }, index) => ({ name, href: pageLink(index === 0 ? root : `${root}${code}/`) }));
}

/** Link to what the checklist says of a place: a village stands on the page of its township. */
export function checklistLink({ level, code, above }: PlaceSnapshot, root: string): string {
  const township = level === "village" ? above.at(-1)!.code : code;
  return `${pageLink(`${root}checklist/${township}/`)}${level === "village" ? `#${code}` : ""}`;
}
