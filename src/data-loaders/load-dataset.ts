import type { County, CountyProfile, Edition } from "../model/county.ts";
import { assembleCounty, type Parts } from "./assemble-county.ts";
import { positionChecks } from "./checks/position-checks.ts";
import { crossChecks } from "./cross-checks.ts";
import { listDatasetFiles } from "./dataset-files.ts";
import { loadMap, type MapPlaces } from "./load-map.ts";
import { loadProfile } from "./load-profile.ts";
import { loadScans } from "./load-scans.ts";
import { loadTables, type ParsedTables } from "./load-tables.ts";
import { loadTexts } from "./load-texts.ts";
import type { UnusedColumn } from "./match-headers.ts";
import { organisationCheck } from "./organisation-check.ts";
import type { Located, ParsedTable } from "./parse-table.ts";
import { DataError, hasErrors, type Problem } from "./problems.ts";
import { unplacedTexts } from "./unplaced-texts.ts";
import type { Remark } from "./workbook/assign-sheets.ts";

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
  /** Sheets of workbooks: which were read as what, and which were not. */
  readonly remarks: readonly Remark[];
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
  const { parsed, problems: fileProblems, remarks, lines } = loadTables(folder, files);
  const diagrams = organisationCheck(parsed.organisations.rows, parsed.organisations.file);
  const texts = loadTexts(folder, files);
  const map = loadMap(folder, files, placesOf(parsed, profile.profile), profile.system);
  // Shapes find no place because the place is not read: that is said already.
  const isWhole = profile.profile && parsed.townships.keysComplete && parsed.villages.keysComplete;
  const problems = [
    ...profile.problems,
    ...Object.values(parsed).flatMap((table: ParsedTable) => table.problems),
    ...fileProblems,
    ...crossChecks(parsed, profile.profile, folder),
    ...positionChecks(parsed, map.map, profile.system),
    ...diagrams.problems,
    ...unplacedTexts(texts, parsed),
    ...texts.problems,
    ...(isWhole ? map.problems : map.problems.filter(({ severity }) => severity === "error")),
  ].map((problem) => lines.located(problem));
  if (!profile.profile || hasErrors(problems)) throw new DataError(problems);

  const read = new Set([
    profile.file,
    ...Object.values(parsed).map(({ source }) => source),
    ...texts.files,
    ...map.files,
  ]);
  const told = new Set([...fileProblems, ...remarks].map(({ file }) => file));
  const unused = {
    files: files.filter((file) => !read.has(file) && !told.has(file) && !file.startsWith("影像/")),
    columns: Object.values(parsed).flatMap((table: ParsedTable) => table.unusedColumns),
    profileKeys: profile.unusedKeys,
    remarks,
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

const rowsOf = <R>(table: { readonly rows: readonly Located<R>[] }): R[] => table.rows.map(({ row }) => row);

function placesOf({ townships, villages }: ParsedTables, profile: CountyProfile | undefined): MapPlaces {
  const parentNames = new Map(rowsOf(townships).map(({ code, name }) => [code, name]));
  const { code = "", name = "", parent = "", specialAreas = [] } = profile ?? {};
  return {
    county: [{ code, name, parent: "", parentName: parent }],
    townships: rowsOf(townships).map((row) => ({ code: row.code, name: row.name, parent: code, parentName: name })),
    villages: rowsOf(villages).map((row) => ({
      code: row.code,
      name: row.name,
      parent: row.townshipCode,
      parentName: parentNames.get(row.townshipCode) ?? "",
    })),
    specialAreas: specialAreas.map((area) => ({ code: "", name: area.name, parent: code, parentName: name })),
  };
}
