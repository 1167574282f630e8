import path from "node:path";
import { placesOf } from "../../catalogue/places.ts";
import { listDatasetFiles, loadCounty } from "../../data-loaders/load-dataset.ts";
import { loadProfile } from "../../data-loaders/load-profile.ts";
import { DataError, type Problem } from "../../data-loaders/problems.ts";
import type { Place } from "../../items/place.ts";
import type { CountyProfile } from "../../model/county.ts";
import { glyphsOf, missingGlyphs } from "../planning/missing-glyphs.ts";
import { maskProblem } from "./mask-problem.ts";
import { maskNotice, type Notice, noticesOf } from "./notices.ts";

/** What is wrong with a dataset, fit to be shown: personal numbers are masked. */
export interface CheckResult {
  /** Name of the dataset's folder. */
  readonly dataset: string;
  /** Province, prefecture and county; absent where 县.json cannot be read. */
  readonly county?: string;
  /** ISO date of the export; absent where 县.json cannot be read. */
  readonly dataDate?: string;
  readonly problems: readonly Problem[];
  /** Columns and files that nothing reads; known only when there are no errors. */
  readonly notices: readonly Notice[];
  /** Every place of the county; absent where there are errors. */
  readonly places?: readonly NamedPlace[];
}

/** A place without its row. */
export type NamedPlace = Pick<Place, "level" | "code" | "name" | "parent">;

/** Loads a dataset folder and draws nothing. */
export function checkDataset(folder: string): CheckResult {
  const { profile } = loadProfile(folder, listDatasetFiles(folder));
  const found = load(folder);
  const code = profile?.code;
  return {
    dataset: path.basename(folder),
    ...(profile ? named(profile) : {}),
    problems: found.problems.map((problem) => maskProblem(problem, code)),
    notices: found.notices.map((notice) => maskNotice(notice, code)),
    ...(found.places ? { places: found.places } : {}),
  };
}

const nameOnly = ({ level, code, name, parent }: Place): NamedPlace => ({
  level,
  code,
  name,
  ...(parent === undefined ? {} : { parent }),
});

const named = ({ parent, name, dataDate }: CountyProfile) => ({ county: `${parent}${name}`, dataDate });

function load(folder: string): Pick<CheckResult, "problems" | "notices" | "places"> {
  try {
    const { county, warnings, unused } = loadCounty(folder, "internal");
    const glyphs = missingGlyphs(glyphsOf(county)).map(onSheets);
    return { problems: [...warnings, ...glyphs], notices: noticesOf(unused), places: placesOf(county).map(nameOnly) };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { problems: error.problems, notices: [] };
  }
}

/** A missing glyph names sheets where other problems name their file. */
const onSheets = ({ file, message, ...problem }: Problem): Problem => ({
  ...problem,
  file: "图上文字",
  message: `${message}，见${file}`,
});
