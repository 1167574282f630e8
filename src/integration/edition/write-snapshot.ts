import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ChecklistRow } from "../../catalogue/checklist.ts";
import { placesOf } from "../../catalogue/places.ts";
import type { Place } from "../../items/place.ts";
import { SNAPSHOT_FILES } from "../../site/read-snapshot.ts";
import type { ChecklistEntry, PlaceName, PlaceSnapshot, RetiredSheet, SiteSnapshot } from "../../site/snapshot.ts";
import { countyComplaintLines } from "../../statistics/hotlines.ts";
import { totalsOf } from "../../statistics/totals.ts";
import type { PlannedEdition } from "../planning/edition.ts";
import { columnSnapshot } from "./column/column-snapshot.ts";
import { linkOrCopy } from "./edition-files.ts";
import { householdList } from "./household-list.ts";
import { placeEntry, placeOf } from "./place-entry.ts";
import type { SnapshotExtras } from "./snapshot-extras.ts";

/** Writes all that an edition's pages are made from into a folder. Returns its places. */
export function writeSnapshot(edition: PlannedEdition, extras: SnapshotExtras, folder: string): PlaceSnapshot[] {
  const { county } = edition;
  const places = placesOf(county);
  const own = Map.groupBy(edition.items, ({ place }) => place.code);
  const others = Map.groupBy(extras.other.items, ({ place }) => place.code);
  const ownPages = Map.groupBy(edition.pages, ({ place }) => place.code);
  const withPages = places
    .filter(({ code }) => extras.selection.hasPlace(code))
    .filter(({ level, code }) => level !== "village" || own.has(code) || others.has(code) || ownPages.has(code));
  const put = (file: string, value: unknown) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(value));
  };
  const byCode = new Map(places.map((place) => [place.code, place]));
  const alone = withPages.map((place) =>
    placeOf(
      place,
      edition,
      own.get(place.code) ?? [],
      others.get(place.code) ?? [],
      ownPages.get(place.code) ?? [],
      extras,
    ),
  );
  const entries = Map.groupBy(alone, ({ code }) => byCode.get(code)!.parent);
  const made = alone.map((place): PlaceSnapshot => {
    return { ...place, above: above(place.code, byCode), within: (entries.get(place.code) ?? []).map(placeEntry) };
  });
  for (const { item, place, made: page } of edition.pages) {
    if (!page) continue;
    const target = path.join(folder, SNAPSHOT_FILES.body(place.code, item.id));
    mkdirSync(path.dirname(target), { recursive: true });
    linkOrCopy(page.files.html!, target);
  }
  for (const place of made) {
    put(SNAPSHOT_FILES.place(place.code), place);
    if (place.hasHouseholds) put(SNAPSHOT_FILES.households(place.code), householdList(county, place.code, place.pages));
  }
  put(SNAPSHOT_FILES.column, columnSnapshot(county.edition === "public" ? edition : extras.other));
  put(SNAPSHOT_FILES.site, siteOf(edition, made, extras));
  if (extras.reprint) put(SNAPSHOT_FILES.reprint, extras.reprint);
  if (extras.checklist) put(SNAPSHOT_FILES.checklist, checklistEntries(extras.checklist, places));
  return made;
}

function siteOf({ county }: PlannedEdition, places: readonly PlaceSnapshot[], extras: SnapshotExtras): SiteSnapshot {
  const { profile } = county;
  return {
    edition: county.edition,
    isGrey: extras.isGrey,
    county: {
      code: profile.code,
      name: profile.name,
      parent: profile.parent,
      issuer: profile.issuer,
      isExample: profile.isExample,
      dataDate: profile.dataDate,
      year: profile.years.current,
      rateDigits: profile.rateDigits,
      hotlines: countyComplaintLines(county),
    },
    ...(county.edition === "public" && profile.portal ? { portal: profile.portal } : {}),
    totals: totalsOf(county, county.villages, profile.years.current),
    retired: retiredSheets(places, extras),
    townships: places.filter(({ level }) => level === "township").map(placeEntry),
    places: places.map(({ code }) => code),
    hasChecklist: extras.checklist !== undefined,
    hasReprint: extras.reprint !== undefined,
  };
}

/** What was issued at the places of this run and is no more. */
function retiredSheets(places: readonly PlaceSnapshot[], { versions = {}, selection }: SnapshotExtras): RetiredSheet[] {
  // A run for some kinds knows nothing of the others.
  if (selection.isPart) return [];
  const present = new Set(places.flatMap(({ code, sheets }) => sheets.map(({ id }) => `${code}/${id}`)));
  return Object.entries(versions)
    .filter(([id]) => !present.has(id))
    .map(([key, { title, versions: issued }]) => {
      const [code, id] = key.split("/") as [string, string];
      return { code, id, title, versions: issued };
    });
}

/** The places above one, the county first. */
function above(code: string, byCode: ReadonlyMap<string, Place>): PlaceName[] {
  const parent = byCode.get(byCode.get(code)?.parent ?? "");
  return parent ? [...above(parent.code, byCode), { code: parent.code, name: parent.name }] : [];
}

function checklistEntries(rows: readonly ChecklistRow[], places: readonly Place[]): ChecklistEntry[] {
  const townshipOf = new Map(
    places.map(({ level, code, parent }) => [
      code,
      level === "village" ? parent : level === "township" ? code : undefined,
    ]),
  );
  return rows.map((row) => {
    const township = townshipOf.get(row.code);
    return { ...row, ...(township ? { township } : {}) };
  });
}
