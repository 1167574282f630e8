import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { loadCounty } from "../../src/data-loaders/load-dataset.ts";
import type { Village } from "../../src/model/county.ts";

const folder = fileURLToPath(new URL("../../data/example/", import.meta.url));

/** The sample county as pages see it. */
export const county = loadCounty(folder, "internal").county;

/** A row of a file, cells by their headers. */
export type FileRow = Readonly<Record<string, string>>;

/** Rows of a file of the sample county as they are written, without the program's help. */
export const rowsOf = (name: string): FileRow[] =>
  Papa.parse<FileRow>(readFileSync(`${folder}${name}.csv`, "utf8").replace("\uFEFF", ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

const counts = Map.groupBy(rowsOf("贫困户"), (row) => row.行政村代码);
const bySize = county.villages.toSorted((a, b) => counts.get(a.code)!.length - counts.get(b.code)!.length);

/** The villages with fewest and with most households. */
export const smallVillage: Village = bySize[0]!;
export const largeVillage: Village = bySize.at(-1)!;

const secrets = new Set([
  ...rowsOf("贫困户").flatMap((row) => [row.联系电话, row.银行账号]),
  ...rowsOf("家庭成员").map((row) => row.证件号码),
  ...rowsOf("帮扶责任人").map((row) => row.联系电话),
  ...rowsOf("行政村").map((row) => row.村负责人电话),
]);

/** Numbers of IDs, telephones and accounts that a page shows in full. */
export const secretsIn = (html: string): string[] =>
  (html.match(/\d{7,}X?/g) ?? []).filter((number) => secrets.has(number));
