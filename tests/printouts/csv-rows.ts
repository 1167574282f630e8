import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";

/** Folder of the sample county. */
export const exampleFolder: string = fileURLToPath(new URL("../../data/example/", import.meta.url));

/** Rows of a table of the sample county as they stand in its file. */
export const rowsOf = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`${exampleFolder}${name}.csv`, "utf8").replace("\uFEFF", ""), {
    header: true,
    skipEmptyLines: true,
  }).data;
