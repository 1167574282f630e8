import { type LoadedCounty, loadBothEditions, resolveDataset } from "../../data-loaders/load-dataset.ts";
import type { Problem } from "../../data-loaders/problems.ts";
import type { County, Edition } from "../../model/county.ts";
import { projectRoot } from "../project.ts";

/** The editions, in the order they are made. */
export const editions: readonly Edition[] = ["internal", "public"];

/** A dataset as both editions know it. */
export interface LoadedEditions {
  /** The dataset's folder, absolute. */
  readonly folder: string;
  readonly internal: County<"internal">;
  readonly public: County<"public">;
  readonly warnings: readonly Problem[];
  readonly unused: LoadedCounty["unused"];
}

/** Loads and checks a dataset for both editions. Throws a DataError with all problems of all files. */
export function loadEditions(dataset: string): LoadedEditions {
  const folder = resolveDataset(dataset, projectRoot());
  const { internal, public: published } = loadBothEditions(folder);
  const { warnings, unused } = internal;
  return { folder, internal: internal.county, public: published.county, warnings, unused };
}
