import type { County, CountyProfile, Edition } from "../model/county.ts";
import type { AnyRow } from "../model/fields.ts";
import { GUIDE_FILES } from "../model/guide-files.ts";
import { assembleCounty, type Parts } from "./assemble-county.ts";
import { positionChecks } from "./checks/position-checks.ts";
import { crossChecks } from "./cross-checks.ts";
import { findDatasetFiles } from "./dataset-files.ts";
import { loadDisclosureStandard } from "./disclosure/load-disclosure-standard.ts";
import type { UnusedColumn } from "./headers/match-headers.ts";
import { copiedVillages } from "./leftovers/copied-villages.ts";
import { withoutSampleMap } from "./leftovers/map-leftovers.ts";
import { ownProfile } from "./leftovers/profile-leftovers.ts";
import { withoutLeftovers } from "./leftovers/table-leftovers.ts";
import { loadProfile } from "./load-profile.ts";
import { loadScans } from "./load-scans.ts";
import { loadTables, type ParsedTables } from "./load-tables.ts";
import { openElsewhere } from "./locks/open-elsewhere.ts";
import { loadMap, type MapPlaces } from "./maps/load-map.ts";
import type { MapPlace } from "./maps/map-place.ts";
import { type CoordinateSystem, toCgcs2000 } from "./maps/to-cgcs2000.ts";
import { organisationCheck } from "./organisation-check.ts";
import type { Located, ParsedTable, TableNotice } from "./parse-table.ts";
import { DataError, hasErrors, type Problem } from "./problems.ts";
import { loadTexts } from "./texts/load-texts.ts";
import { unplacedTexts } from "./texts/unplaced-texts.ts";

export { listDatasetFiles } from "./dataset-files.ts";
export { resolveDataset } from "./resolve-dataset.ts";

/** A county, what is doubtful about its data, and what of the folder was not used. */
export interface LoadedCounty<E extends Edition = Edition> {
  readonly county: County<E>;
  readonly warnings: readonly Problem[];
  readonly unused: Unused;
}

/** Files, columns and keys of 县.json that nothing reads, and what of tables was not read as it stands there. */
export interface Unused {
  readonly files: readonly string[];
  readonly columns: readonly UnusedColumn[];
  readonly profileKeys: readonly string[];
  /** Files of blank tables with nothing filled in. */
  readonly blankTables: readonly string[];
  /** Rows that are no data, columns read otherwise than they are written, sheets: which were read as what, which not. */
  readonly notices: readonly TableNotice[];
}

/**
 * The folder of a dataset → its county, holding only what the edition may. Throws a DataError with the problems of all
 * files at once. The folder is only read.
 */
export function loadCounty<E extends Edition>(folder: string, edition: E): LoadedCounty<E> {
  const { parts, ...rest } = readDataset(folder);
  return { county: assembleCounty(edition, parts), ...rest };
}

/** Both editions of a dataset from one reading of its files, as `loadCounty` gives each. */
export function loadBothEditions(folder: string): {
  readonly internal: LoadedCounty<"internal">;
  readonly public: LoadedCounty<"public">;
} {
  const { parts, ...rest } = readDataset(folder);
  return {
    internal: { county: assembleCounty("internal", parts), ...rest },
    public: { county: assembleCounty("public", parts), ...rest },
  };
}

function readDataset(folder: string): Omit<LoadedCounty, "county"> & { readonly parts: Parts } {
  const { files, problems: folderProblems } = findDatasetFiles(folder);
  const profile = loadProfile(folder, files);
  const { parsed: all, problems: fileProblems, remarks, lines } = loadTables(folder, files);
  const { parsed, problems: leftovers } = profile.isSample ? { parsed: all, problems: [] } : withoutLeftovers(all);
  const diagrams = organisationCheck(
    parsed.organisations.rows,
    parsed.organisations.file,
    parsed.organisations.attempted,
  );
  const texts = loadTexts(folder, files);
  const standard = loadDisclosureStandard(folder, files);
  const { systems } = profile;
  const loadedMap = loadMap(folder, files, placesOf(parsed, profile.profile, systems.tables), systems);
  const map = profile.isSample ? loadedMap : withoutSampleMap(loadedMap);
  const problems = [
    ...folderProblems,
    ...profile.problems,
    ...Object.values(parsed).flatMap((table: ParsedTable) => table.problems),
    ...fileProblems,
    ...leftovers,
    ...(profile.isSample ? [] : copiedVillages(parsed)),
    ...crossChecks(parsed, ownProfile(profile.profile), folder),
    ...positionChecks(parsed, map.map, systems.tables),
    ...diagrams.problems,
    ...unplacedTexts(texts, parsed),
    ...texts.problems,
    ...standard.problems,
    ...(knowsPlaces(parsed, profile.profile) ? map.problems : map.problems.filter(isError)),
  ].map((problem) => lines.located(problem));
  const read = new Set([
    profile.file,
    ...Object.values(parsed).map(({ source }) => source),
    ...texts.files,
    ...standard.files,
    ...map.files,
  ]);
  problems.push(...openElsewhere(folder, [...read], problems));
  if (!profile.profile || hasErrors(problems)) throw new DataError(problems);

  const told = new Set([...fileProblems, ...remarks].map(({ file }) => file));
  const isUnused = (file: string) => !read.has(file) && !told.has(file) && !file.startsWith("影像/") && !isGuide(file);
  const unused = {
    files: files.filter(isUnused),
    columns: Object.values(parsed).flatMap((table: ParsedTable) => table.unusedColumns),
    profileKeys: profile.unusedKeys,
    blankTables: Object.values(parsed).flatMap(({ file, isBlank }: ParsedTable) => (isBlank ? [file] : [])),
    notices: [...remarks, ...Object.values(parsed).flatMap((table: ParsedTable) => table.notices)].map((notice) =>
      lines.noticed(notice),
    ),
  };
  const parts = {
    profile: profile.profile,
    system: systems.tables,
    parsed: { ...parsed, organisations: { ...parsed.organisations, rows: diagrams.rows } },
    faultyDiagrams: diagrams.faulty,
    texts,
    ...(standard.items ? { disclosureStandard: standard.items } : {}),
    map,
    scans: loadScans(folder, rowsOf(parsed.documents)),
  };
  return { parts, warnings: problems, unused };
}

/** Explanations that came with the blank tables. */
const isGuide = (file: string): boolean => Object.values<string>(GUIDE_FILES).includes(file);

/** Whether the names and codes of all places are known: else each shape of a map would be said to belong nowhere. */
function knowsPlaces({ townships, villages }: ParsedTables, profile: CountyProfile | undefined): boolean {
  const areNamed = ({ keysComplete, attempted }: ParsedTable): boolean =>
    keysComplete && attempted.every(({ row }) => row.name !== undefined);
  return profile !== undefined && areNamed(townships) && areNamed(villages);
}

const isError = ({ severity }: Problem): boolean => severity === "error";

const rowsOf = <R>(table: { readonly rows: readonly Located<R>[] }): R[] => table.rows.map(({ row }) => row);

/** Places by the layer that draws them, also those whose row has an error elsewhere: they are no strangers to the map. */
function placesOf(
  { townships, villages }: ParsedTables,
  profile: CountyProfile | undefined,
  system: CoordinateSystem,
): MapPlaces {
  const { code = "", name = "", parent = "", specialAreas = [] } = profile ?? {};
  const rows = ({ attempted }: ParsedTable<object>) =>
    attempted.flatMap(({ row }) => (typeof row.code === "string" && typeof row.name === "string" ? [row] : []));
  const placed = (row: AnyRow, above: Pick<MapPlace, "parent" | "parentName">): MapPlace => {
    const { longitude, latitude } = row;
    const isPlaced = typeof longitude === "number" && typeof latitude === "number";
    const position = isPlaced ? { position: toCgcs2000([longitude, latitude], system) } : {};
    return { code: String(row.code), name: String(row.name), ...above, ...position };
  };
  const townshipNames = new Map(rows(townships).map((row) => [row.code, String(row.name)]));
  return {
    county: [{ code, name, parent: "", parentName: parent }],
    townships: rows(townships).map((row) => placed(row, { parent: code, parentName: name })),
    villages: rows(villages).map((row) =>
      placed(row, { parent: String(row.townshipCode), parentName: townshipNames.get(row.townshipCode) ?? "" }),
    ),
    specialAreas: specialAreas.map((area) => ({ code: "", name: area.name, parent: code, parentName: name })),
    incomplete: [
      ...(profile ? [] : (["county", "specialAreas"] as const)),
      ...(townships.keysComplete ? [] : (["townships"] as const)),
      ...(villages.keysComplete ? [] : (["villages"] as const)),
    ],
  };
}
