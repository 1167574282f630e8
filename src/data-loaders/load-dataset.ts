import type { County, CountyProfile, Edition } from "../model/county.ts";
import { GUIDE_FILES } from "../model/guide-files.ts";
import { assembleCounty, type Parts } from "./assemble-county.ts";
import { positionChecks } from "./checks/position-checks.ts";
import { crossChecks } from "./cross-checks.ts";
import { findDatasetFiles } from "./dataset-files.ts";
import { copiedVillages } from "./leftovers/copied-villages.ts";
import { withoutSampleMap } from "./leftovers/map-leftovers.ts";
import { ownProfile } from "./leftovers/profile-leftovers.ts";
import { withoutLeftovers } from "./leftovers/table-leftovers.ts";
import { loadMap, type MapPlaces } from "./load-map.ts";
import { loadProfile } from "./load-profile.ts";
import { loadScans } from "./load-scans.ts";
import { loadTables, type ParsedTables } from "./load-tables.ts";
import { loadTexts } from "./load-texts.ts";
import { openElsewhere } from "./locks/open-elsewhere.ts";
import type { UnusedColumn } from "./match-headers.ts";
import { organisationCheck } from "./organisation-check.ts";
import type { Located, ParsedTable } from "./parse-table.ts";
import { DataError, hasErrors, type Problem } from "./problems.ts";
import { unplacedTexts } from "./unplaced-texts.ts";

export { listDatasetFiles } from "./dataset-files.ts";
export { resolveDataset } from "./resolve-dataset.ts";

/** A county, what is doubtful about its data, and what of the folder was not used. */
export interface LoadedCounty<E extends Edition = Edition> {
  readonly county: County<E>;
  readonly warnings: readonly Problem[];
  readonly unused: Unused;
}

/** Files, columns and keys of 县.json that nothing reads. */
export interface Unused {
  readonly files: readonly string[];
  readonly columns: readonly UnusedColumn[];
  readonly profileKeys: readonly string[];
  /** Files of blank tables with nothing filled in. */
  readonly blankTables: readonly string[];
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
  const { parsed: all, problems: workbookProblems } = loadTables(folder, files);
  const { parsed, problems: leftovers } = profile.isSample ? { parsed: all, problems: [] } : withoutLeftovers(all);
  const diagrams = organisationCheck(parsed.organisations.rows, parsed.organisations.file);
  const texts = loadTexts(folder, files);
  const loadedMap = loadMap(folder, files, placesOf(parsed, profile.profile), profile.system);
  const map = profile.isSample ? loadedMap : withoutSampleMap(loadedMap);
  const problems = [
    ...folderProblems,
    ...profile.problems,
    ...Object.values(parsed).flatMap((table: ParsedTable) => table.problems),
    ...workbookProblems,
    ...leftovers,
    ...(profile.isSample ? [] : copiedVillages(parsed)),
    ...crossChecks(parsed, ownProfile(profile.profile), folder),
    ...positionChecks(parsed, map.map, profile.system),
    ...diagrams.problems,
    ...unplacedTexts(texts, parsed),
    ...texts.problems,
    ...map.problems,
  ];
  const read = new Set([
    profile.file,
    ...Object.values(parsed).map(({ source }) => source),
    ...texts.files,
    ...map.files,
  ]);
  problems.push(...openElsewhere(folder, [...read], problems));
  if (!profile.profile || hasErrors(problems)) throw new DataError(problems);

  const unused = {
    files: files.filter((file) => !read.has(file) && !file.startsWith("影像/") && !isGuide(file)),
    columns: Object.values(parsed).flatMap((table: ParsedTable) => table.unusedColumns),
    profileKeys: profile.unusedKeys,
    blankTables: Object.values(parsed).flatMap(({ file, isBlank }: ParsedTable) => (isBlank ? [file] : [])),
  };
  const parts = {
    profile: profile.profile,
    system: profile.system,
    parsed: { ...parsed, organisations: { ...parsed.organisations, rows: diagrams.rows } },
    faultyDiagrams: diagrams.faulty,
    texts,
    map,
    scans: loadScans(folder, rowsOf(parsed.documents)),
  };
  return { parts, warnings: problems, unused };
}

/** Explanations that came with the blank tables. */
const isGuide = (file: string): boolean => Object.values<string>(GUIDE_FILES).includes(file);

/** Codes and names of a table, of rows that have other mistakes too: those need not be told again at the map. */
const namesIn = ({ attempted }: ParsedTable): { code: string; name: string; townshipCode: string }[] =>
  attempted.flatMap(({ row: { code, name = "", townshipCode = "" } }) =>
    code === undefined ? [] : [{ code: String(code), name: String(name), townshipCode: String(townshipCode) }],
  );

const rowsOf = <R>(table: { readonly rows: readonly Located<R>[] }): R[] => table.rows.map(({ row }) => row);

function placesOf({ townships, villages }: ParsedTables, profile: CountyProfile | undefined): MapPlaces {
  const parentNames = new Map(namesIn(townships).map(({ code, name }) => [code, name]));
  const { code = "", name = "", parent = "", specialAreas = [] } = profile ?? {};
  return {
    county: profile ? [{ code, name, parent: "", parentName: parent }] : [],
    townships: namesIn(townships).map((row) => ({ code: row.code, name: row.name, parent: code, parentName: name })),
    villages: namesIn(villages).map((row) => ({
      code: row.code,
      name: row.name,
      parent: row.townshipCode,
      parentName: parentNames.get(row.townshipCode) ?? "",
    })),
    specialAreas: specialAreas.map((area) => ({ code: "", name: area.name, parent: code, parentName: name })),
  };
}
