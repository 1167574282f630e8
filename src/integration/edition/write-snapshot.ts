import { mkdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ChecklistRow } from "../../catalogue/checklist.ts";
import { clauseOf, clausesOf, orderOf } from "../../catalogue/clauses.ts";
import { placesOf } from "../../catalogue/places.ts";
import type { ReprintEntry } from "../../catalogue/reprint/reprint-list.ts";
import type { Selection } from "../../catalogue/selection.ts";
import { MARK_LENGTH } from "../../items/hash.ts";
import type { Place } from "../../items/place.ts";
import type { County } from "../../model/county.ts";
import { fileName } from "../../rendering/format.ts";
import { SNAPSHOT_FILES } from "../../site/read-snapshot.ts";
import type {
  ChecklistEntry,
  MissingEntry,
  PageEntry,
  PlaceEntry,
  PlaceName,
  PlaceSnapshot,
  RetiredSheet,
  SheetEntry,
  SheetFile,
  SiteSnapshot,
} from "../../site/snapshot.ts";
import { type History, updatesOf } from "../../state/history.ts";
import type { Versions } from "../../state/versions.ts";
import { countyComplaintLines } from "../../statistics/hotlines.ts";
import { totalsOf } from "../../statistics/totals.ts";
import { drawnFile } from "../planning/draw-sheets.ts";
import type { PlannedEdition } from "../planning/edition.ts";
import type { ItemPlan, SheetPlan } from "../planning/plan-edition.ts";
import { type PagePlan, pageFile } from "../planning/plan-pages.ts";
import { sheetPaths } from "../planning/sheet-paths.ts";
import { columnSnapshot } from "./column/column-snapshot.ts";
import { linkOrCopy } from "./edition-files.ts";
import { totalsAt } from "./export-figures.ts";
import { householdList } from "./household-list.ts";
import { originalsOf } from "./originals.ts";
import { placeData } from "./place-data/place-data.ts";

/** What a snapshot is written from besides the edition itself. */
export interface SnapshotExtras {
  readonly isGrey: boolean;
  /** The other edition: a sheet's page knows the hash of both its forms. */
  readonly other: PlannedEdition;
  /** Absent in the public edition. */
  readonly checklist?: readonly ChecklistRow[];
  /** Absent in the public edition, and where no printing was ever recorded. */
  readonly reprint?: readonly ReprintEntry[];
  readonly selection: Selection;
  /** What was ever issued, and the exports so far; nothing where that is not asked for. */
  readonly versions?: Versions;
  readonly history?: History;
  /** Drawings are not made yet, so their sizes are not known: `astro dev`. */
  readonly isLazy?: boolean;
}

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

function placeEntry({ code, name, totals, sheets }: AlonePlace): PlaceEntry {
  return { code, name, totals, sheets: sheets.filter(({ files }) => files.length > 0).length };
}

/** A place before it is known which others have pages. */
type AlonePlace = Omit<PlaceSnapshot, "above" | "within">;

function placeOf(
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

function entryOf(
  sheet: SheetPlan,
  other: SheetPlan | undefined,
  files: readonly SheetFile[],
  { versions = {} }: SnapshotExtras,
): SheetEntry {
  const { id, item, place, title, subtitle, placeLine, paper, hash, marks } = sheet;
  const hashes = other ? [hash, other.hash] : [hash];
  return {
    id,
    item: item.id,
    name: item.name,
    clause: clauseOf(item.id, place.level),
    title,
    subtitle,
    placeLine,
    widthMm: paper.width,
    heightMm: paper.height,
    sheet: sheet.sheet,
    sheets: sheet.sheets,
    hash,
    marks: [...new Set(hashes.map((whole) => whole.slice(0, MARK_LENGTH)))],
    sheetDate: marks.sheetDate,
    versions: versions[`${place.code}/${id}`]?.versions ?? [],
    files,
  };
}

/** Its kind and number alone: titles and subtitles of the office's sheets are the office's. */
function officeEntry(sheet: SheetPlan, extras: SnapshotExtras): SheetEntry {
  const { item, place } = sheet;
  return { ...entryOf(sheet, undefined, [], extras), title: `${place.name}${item.name}`, subtitle: "", placeLine: "" };
}

function filesOf(sheet: SheetPlan, { options, store }: PlannedEdition, { isLazy }: SnapshotExtras): SheetFile[] {
  return sheetPaths(sheet, options).map(([format, file]) => ({
    format,
    path: file,
    saved: fileName(sheet.title, format, options),
    ...(isLazy ? {} : { size: statSync(drawnFile(sheet, format, options, store)).size }),
  }));
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
