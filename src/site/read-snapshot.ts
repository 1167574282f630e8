import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ReprintEntry } from "../catalogue/reprint/reprint-list.ts";
import type { ColumnSnapshot } from "./column.ts";
import type { ChecklistEntry, HouseholdEntry, PlaceSnapshot, SiteSnapshot } from "./snapshot.ts";

/** The folder of the snapshot that the pages of this process are made from. */
export const SNAPSHOT_VARIABLE = "SHANGQIANG_SNAPSHOT";

/** Files of a snapshot's folder. */
export const SNAPSHOT_FILES = {
  site: "site.json",
  column: "column.json",
  checklist: "checklist.json",
  reprint: "reprint.json",
  place: (code: string) => path.join("places", `${code}.json`),
  households: (code: string) => path.join("households", `${code}.json`),
  body: (code: string, id: string) => path.join("bodies", code, `${id}.html`),
} as const;

const read = new Map<string, { readonly stamp: number; readonly value: unknown }>();

/** What the whole edition's pages are made from. */
export function siteSnapshot(): SiteSnapshot {
  return readPart<SiteSnapshot>(SNAPSHOT_FILES.site);
}

/** What the disclosure column has besides the places. */
export function columnSnapshot(): ColumnSnapshot {
  return readPart<ColumnSnapshot>(SNAPSHOT_FILES.column);
}

/** What a place's page is made from. Throws where the place has none. */
export function placeSnapshot(code: string): PlaceSnapshot {
  return readPart<PlaceSnapshot>(SNAPSHOT_FILES.place(code));
}

/** Every row of the checklist; none in the public edition. */
export function checklistSnapshot(): readonly ChecklistEntry[] {
  return siteSnapshot().hasChecklist ? readPart<ChecklistEntry[]>(SNAPSHOT_FILES.checklist) : [];
}

/** What is to be printed again; nothing in the public edition. */
export function reprintSnapshot(): readonly ReprintEntry[] {
  return siteSnapshot().hasReprint ? readPart<ReprintEntry[]>(SNAPSHOT_FILES.reprint) : [];
}

/** Households of a village that has such a list; none in the public edition. */
export function householdSnapshot(code: string): readonly HouseholdEntry[] {
  return placeSnapshot(code).hasHouseholds ? readPart<HouseholdEntry[]>(SNAPSHOT_FILES.households(code)) : [];
}

/** HTML of a printable page's body. */
export function pageBody(code: string, id: string): string {
  return readFileSync(path.join(folder(), SNAPSHOT_FILES.body(code, id)), "utf8");
}

function folder(): string {
  const name = process.env[SNAPSHOT_VARIABLE];
  if (!name) throw new Error("No snapshot: pages are made by npm run build, npm run dev or astro build");
  return name;
}

/** A part is read once for as long as it does not change: in `astro dev` it does. */
function readPart<T>(name: string): T {
  const file = path.join(folder(), name);
  const stamp = statSync(file).mtimeMs;
  let entry = read.get(file);
  if (entry?.stamp !== stamp) {
    entry = { stamp, value: JSON.parse(readFileSync(file, "utf8")) };
    read.set(file, entry);
  }
  return entry.value as T;
}
