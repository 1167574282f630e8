import type { County, CountyProfile, Edition } from "../model/county.ts";
import { assembleCounty, type Parts } from "./assemble-county.ts";
import { positionChecks } from "./checks/position-checks.ts";
import { crossChecks } from "./cross-checks.ts";
import { listDatasetFiles } from "./dataset-files.ts";
import type { UnusedColumn } from "./headers/match-headers.ts";
import { loadMap, type MapPlaces } from "./load-map.ts";
import { loadProfile } from "./load-profile.ts";
import { loadScans } from "./load-scans.ts";
import { loadTables, type ParsedTables } from "./load-tables.ts";
import { loadTexts } from "./load-texts.ts";
import { organisationCheck } from "./organisation-check.ts";
import type { Located, ParsedTable, TableNotice } from "./parse-table.ts";
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

/** Files, columns and keys of 县.json that nothing reads, and what of tables was not read as it stands there. */
export interface Unused {
  readonly files: readonly string[];
  readonly columns: readonly UnusedColumn[];
  readonly profileKeys: readonly string[];
  /** Rows that are no data, and columns that were read otherwise than they are written. */
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
  const files = listDatasetFiles(folder);
  const profile = loadProfile(folder, files);
  const { parsed, problems: workbookProblems } = loadTables(folder, files);
  const diagrams = organisationCheck(
    parsed.organisations.rows,
    parsed.organisations.file,
    parsed.organisations.attempted,
  );
  const texts = loadTexts(folder, files);
  const map = loadMap(folder, files, placesOf(parsed, profile.profile), profile.system);
  const problems = [
    ...profile.problems,
    ...Object.values(parsed).flatMap((table: ParsedTable) => table.problems),
    ...workbookProblems,
    ...crossChecks(parsed, profile.profile, folder),
    ...positionChecks(parsed, map.map, profile.system),
    ...diagrams.problems,
    ...unplacedTexts(texts, parsed),
    ...texts.problems,
    ...(knowsPlaces(parsed, profile.profile) ? map.problems : map.problems.filter(isError)),
  ];
  if (!profile.profile || hasErrors(problems)) throw new DataError(problems);

  const read = new Set([
    profile.file,
    ...Object.values(parsed).map(({ source }) => source),
    ...texts.files,
    ...map.files,
  ]);
  const unused = {
    files: files.filter((file) => !read.has(file) && !file.startsWith("影像/")),
    columns: Object.values(parsed).flatMap((table: ParsedTable) => table.unusedColumns),
    profileKeys: profile.unusedKeys,
    notices: Object.values(parsed).flatMap((table: ParsedTable) => table.notices),
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

/** Whether the names and codes of all places are known: else each shape of a map would be said to belong nowhere. */
function knowsPlaces({ townships, villages }: ParsedTables, profile: CountyProfile | undefined): boolean {
  const areNamed = ({ keysComplete, attempted }: ParsedTable): boolean =>
    keysComplete && attempted.every(({ row }) => row.name !== undefined);
  return profile !== undefined && areNamed(townships) && areNamed(villages);
}

const isError = ({ severity }: Problem): boolean => severity === "error";

const rowsOf = <R>(table: { readonly rows: readonly Located<R>[] }): R[] => table.rows.map(({ row }) => row);

/** Places of the tables, rows with errors in other columns included. */
function placesOf({ townships, villages }: ParsedTables, profile: CountyProfile | undefined): MapPlaces {
  const named = (table: ParsedTable) =>
    table.attempted.flatMap(({ row: { code, name, townshipCode } }) =>
      typeof code === "string" && typeof name === "string" ? [{ code, name, parent: String(townshipCode ?? "") }] : [],
    );
  const parentNames = new Map(named(townships).map((place) => [place.code, place.name]));
  const { code = "", name = "", parent = "", specialAreas = [] } = profile ?? {};
  return {
    county: [{ code, name, parent: "", parentName: parent }],
    townships: named(townships).map((place) => ({ ...place, parent: code, parentName: name })),
    villages: named(villages).map((place) => ({ ...place, parentName: parentNames.get(place.parent) ?? "" })),
    specialAreas: specialAreas.map((area) => ({ code: "", name: area.name, parent: code, parentName: name })),
  };
}
