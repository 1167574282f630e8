import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { County } from "../../../model/county.ts";
import type { PlaceSnapshot } from "../../../site/snapshot.ts";
import { catalogueCsv, catalogueEntries, catalogueJson } from "./catalogue-files.ts";
import { writeDataFiles } from "./data-files.ts";
import { searchScript } from "./search-index.ts";

/** Writes what stands beside an edition's pages and is made from their snapshot. */
export async function writeColumnFiles(
  places: readonly PlaceSnapshot[],
  county: County,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const put = (file: string, content: string) => writeFileSync(path.join(folder, file), content);
  put("search-places.js", searchScript(places));
  await writeDataFiles(places, county.profile, folder);
  if (county.edition === "internal") return;
  const entries = catalogueEntries(places, county);
  put("目录.csv", catalogueCsv(entries));
  put("目录.json", catalogueJson(entries));
}
