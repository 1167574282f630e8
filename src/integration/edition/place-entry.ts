import { clausesOf, orderOf } from "../../catalogue/clauses.ts";
import type { Place } from "../../items/place.ts";
import type { County } from "../../model/county.ts";
import type { MissingEntry, PageEntry, PlaceEntry, PlaceSnapshot } from "../../site/snapshot.ts";
import { updatesOf } from "../../state/history.ts";
import { totalsAt } from "../past/export-figures.ts";
import type { PlannedEdition } from "../planning/edition.ts";
import type { ItemPlan } from "../planning/plan-edition.ts";
import { type PagePlan, pageFile } from "../planning/plan-pages.ts";
import { householdList } from "./household-list.ts";
import { originalsOf } from "./originals.ts";
import { placeData } from "./place-data/place-data.ts";
import { entryOf, filesOf, officeEntry } from "./sheet-entry.ts";
import type { SnapshotExtras } from "./snapshot-extras.ts";

/** A place before it is known which others have pages. */
export type AlonePlace = Omit<PlaceSnapshot, "above" | "within">;

/** A place in the list of the place above it. */
export function placeEntry({ code, name, totals, sheets }: AlonePlace): PlaceEntry {
  return { code, name, totals, sheets: sheets.filter(({ files }) => files.length > 0).length };
}

/** A place with its sheets and pages, and what it lacks. */
export function placeOf(
  place: Place,
  edition: PlannedEdition,
  items: readonly ItemPlan[],
  others: readonly ItemPlan[],
  pages: readonly PagePlan[],
  extras: SnapshotExtras,
): AlonePlace {
  const { level, code, name } = place;
  const isPublic = edition.county.edition === "public";
  const otherSheets = new Map(others.flatMap(({ sheets }) => sheets.map((sheet) => [sheet.id, sheet])));
  const own = items.flatMap(({ sheets }) =>
    sheets.map((sheet) => entryOf(sheet, otherSheets.get(sheet.id), filesOf(sheet, edition, extras), extras)),
  );
  const present = new Set(own.map(({ id }) => id));
  // The public page of a sheet that only the office has says whether a print is current, and nothing of what is on it.
  const officeOnly = isPublic
    ? [...otherSheets.values()].filter(({ id }) => !present.has(id)).map((sheet) => officeEntry(sheet, extras))
    : [];
  const entries = pages
    .flatMap((page) => pageEntry(page, edition.county) ?? [])
    .sort((a, b) => orderOf(a.clauses[0]) - orderOf(b.clauses[0]));
  return {
    level,
    code,
    name,
    data: placeData(edition.county, place),
    hasHouseholds: level === "village" && householdList(edition.county, code, entries).length > 0,
    totals: totalsAt(place, edition.county),
    history: updatesOf(extras.history ?? {}, code, edition.county.profile.dataDate),
    sheets: [...own, ...officeOnly],
    pages: entries,
    // What an office lacks is nothing for the public.
    missing: isPublic
      ? []
      : [...items.filter(({ sheets }) => sheets.length === 0), ...pages.filter(({ made }) => !made)]
          // What a place needs not have, such as a fund's charter where there is no fund, asks for nothing.
          .filter(({ needs }) => needs.length > 0)
          .map(missingEntry),
  };
}

function pageEntry({ item, place, made }: PagePlan, county: County): PageEntry | undefined {
  if (!made) return undefined;
  const { title, records, hash, marks } = made;
  const files = (["xlsx", "csv"] as const).flatMap((format) =>
    made.files[format] ? [{ format, path: pageFile({ item, place }, format), saved: `${title}.${format}` }] : [],
  );
  const { id, name, paper } = item;
  const clauses = clausesOf(id, place.level);
  return {
    id,
    name,
    clauses,
    title,
    paper,
    records,
    hash,
    sheetDate: marks.sheetDate,
    files,
    onFile: originalsOf(item.id, place.code, county),
  };
}

function missingEntry({ item, place, needs }: Pick<PagePlan, "item" | "place" | "needs"> | ItemPlan): MissingEntry {
  return { name: item.name, clause: clausesOf(item.id, place.level)[0] ?? "", needs, isSheet: item.kind === "wall" };
}
