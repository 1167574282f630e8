import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import { DataError, type Problem, problemText } from "../../src/data-loaders/problems.ts";
import { officeFiles } from "./office-files.ts";
import { writeDataset } from "./sample-dataset.ts";

type FileName = keyof typeof officeFiles;

/** All problems of a dataset folder, errors and warnings. */
export function problemsOf(folder: string): readonly Problem[] {
  try {
    return loadCounty(folder, "internal").warnings;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems;
  }
}

/** What is found in the office's files after replacing a piece of one of them; each text begins with its severity. */
export function found(name: FileName, piece: string, by: string): string[] {
  const text: string = officeFiles[name];
  if (!text.includes(piece)) throw new Error(`“${piece}” is not in ${name}`);
  const folder = writeDataset({ ...officeFiles, [name]: text.replace(piece, by) });
  return problemsOf(folder).map((problem) => `${problem.severity} ${problemText(problem)}`);
}
