import path from "node:path";
import { showHidden } from "../../data-loaders/hidden-characters.ts";
import { listDatasetFiles, loadCounty, type Unused } from "../../data-loaders/load-dataset.ts";
import { loadProfile } from "../../data-loaders/load-profile.ts";
import { DataError, type Problem } from "../../data-loaders/problems.ts";
import type { CountyProfile } from "../../model/county.ts";
import { glyphsOf, missingGlyphs } from "../planning/missing-glyphs.ts";
import { maskNumbers, maskProblem } from "./mask-problem.ts";

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
}

/** Something of a dataset that is not used; no mistake, but perhaps not what was meant. */
export interface Notice {
  readonly file: string;
  readonly message: string;
}

/** Loads a dataset folder and draws nothing. */
export function checkDataset(folder: string): CheckResult {
  const { profile } = loadProfile(folder, listDatasetFiles(folder));
  const found = load(folder);
  const code = profile?.code;
  const masked = (text: string): string => showHidden(maskNumbers(text, code));
  return {
    dataset: path.basename(folder),
    ...(profile ? named(profile) : {}),
    problems: found.problems.map((problem) => maskProblem(problem, code)),
    notices: found.notices.map(({ file, message }) => ({ file: masked(file), message: masked(message) })),
  };
}

const named = ({ parent, name, dataDate }: CountyProfile) => ({ county: `${parent}${name}`, dataDate });

function load(folder: string): Pick<CheckResult, "problems" | "notices"> {
  try {
    const { county, warnings, unused } = loadCounty(folder, "internal");
    const glyphs = missingGlyphs(glyphsOf(county)).map(onSheets);
    return { problems: [...warnings, ...glyphs], notices: noticesOf(unused) };
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

function noticesOf({ files, columns, profileKeys, remarks }: Unused): Notice[] {
  return [
    ...remarks,
    ...columns.map(({ file, header, nearest }) => {
      const meant = nearest === undefined ? "" : `；如就是“${nearest}”，请改列名`;
      return { file, message: `没有用到“${header.trim()}”这一列${meant}` };
    }),
    ...profileKeys.map((key) => ({ file: "县.json", message: `没有用到“${key}”这一项` })),
    ...files.map((file) => ({ file, message: "没有用到这个文件" })),
  ];
}
