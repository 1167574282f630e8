import path from "node:path";
import { showHidden } from "../data-loaders/hidden-characters.ts";
import { resolveDataset } from "../data-loaders/load-dataset.ts";
import { readCountyName } from "../data-loaders/load-profile.ts";
import { SAMPLE_DATASET } from "../integration/settings.ts";

/**
 * What a command works on, said first, so that nobody takes the sample for the own county: `数据：康县（data/kangxian）`.
 * Throws a DataError where there is no such dataset.
 */
export function datasetLine(dataset: string, root: string): string {
  const folder = resolveDataset(dataset, root);
  const within = path.relative(root, folder);
  const shown = within.startsWith("..") || path.isAbsolute(within) ? folder : within.split(path.sep).join("/");
  const isSample = path.relative(path.join(root, "data", SAMPLE_DATASET), folder) === "";
  const name = readCountyName(folder) ?? "县名不详";
  return `数据：${showHidden(name)}（${showHidden(shown)}${isSample ? "，程序自带的示例" : ""}）`;
}
