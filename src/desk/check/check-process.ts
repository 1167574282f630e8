import { resolveDataset } from "../../data-loaders/load-dataset.ts";
import { checkDataset } from "../../integration/check/check-dataset.ts";
import { groupProblems } from "../../integration/check/problem-groups.ts";
import { projectRoot } from "../../integration/project.ts";
import type { KeptCheck } from "./kept-check.ts";
import { shownRows } from "./shown-rows.ts";

// Checks the dataset of the folder it is called with, in a process of its own, so that the desk keeps answering and a
// large county's memory is given back. Prints a KeptCheck as JSON.

const folder = resolveDataset(process.argv[2] ?? "", projectRoot());
// Before anything is read: what is saved meanwhile is newer.
const checkedAt = new Date().toISOString();
const result = checkDataset(folder);
const told = groupProblems(result.problems).flatMap(({ alike }) => alike.flatMap(({ shown }) => shown));
const check: KeptCheck = {
  ...result,
  places: result.places ?? [],
  checkedAt,
  rows: shownRows(folder, told),
};
process.stdout.write(JSON.stringify(check));
