import { statSync } from "node:fs";
import path from "node:path";
import { listDatasetFiles, loadBothEditions, resolveDataset } from "../data-loaders/load-dataset.ts";
import type { Problem } from "../data-loaders/problems.ts";
import type { County, Edition } from "../model/county.ts";
import type { PaperRequest } from "../model/paper-request.ts";
import { type CountySheets, countySheets } from "../posters/sheets.ts";
import { projectRoot } from "./project.ts";
import type { Settings } from "./settings.ts";
import { papersFor } from "./sheet-papers.ts";

/** A dataset as one edition sees it, with every sheet it gives. */
export interface EditionData extends CountySheets {
  readonly county: County;
  /** The same county as the public may see it. */
  readonly published: County;
  readonly warnings: readonly Problem[];
}

interface Loaded {
  readonly stamp: string;
  readonly editions: ReadonlyMap<Edition, EditionData>;
}

const loaded = new Map<string, Loaded>();

/** What of a run's settings decides which sheets there are. */
export type DatasetSettings = Pick<Settings, "dataset" | "edition" | "paper">;

/**
 * Loads a dataset for an edition, once for as long as its files do not change.
 * Throws a DataError with all problems of all files.
 */
export function loadEdition({ dataset, edition, paper }: DatasetSettings): EditionData {
  const folder = resolveDataset(dataset, projectRoot());
  const stamp = `${JSON.stringify(paper)} ${stampOf(folder)}`;
  let entry = loaded.get(folder);
  if (entry?.stamp !== stamp) {
    entry = { stamp, editions: loadEditions(folder, paper) };
    loaded.set(folder, entry);
  }
  return entry.editions.get(edition)!;
}

function loadEditions(folder: string, paper: PaperRequest | undefined): Map<Edition, EditionData> {
  const editions = loadBothEditions(folder);
  const { county, warnings } = editions.internal;
  const published = editions.public.county;
  const papersOf = papersFor(county, paper);
  return new Map<Edition, EditionData>([
    ["internal", { county, published, warnings, ...countySheets(county, published, papersOf) }],
    ["public", { county: published, published, warnings, ...countySheets(published, published, papersOf) }],
  ]);
}

/** Names, sizes and times of a dataset's files: changes whenever one of them does. */
function stampOf(folder: string): string {
  return listDatasetFiles(folder)
    .map((file) => {
      const { size, mtimeMs } = statSync(path.join(folder, file));
      return `${file}:${size}:${mtimeMs}`;
    })
    .join("|");
}
