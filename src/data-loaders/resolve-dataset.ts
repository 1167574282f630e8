import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { DataError } from "./problems.ts";

/**
 * The folder of a dataset: a folder name under `data/`, or a path, absolute or relative to the project's root.
 * Throws a DataError that lists the datasets there are.
 */
export function resolveDataset(nameOrPath: string, projectRoot: string): string {
  const folder = findDataset(nameOrPath, projectRoot);
  if (folder !== undefined) return folder;
  throw new DataError([
    {
      file: nameOrPath.trim(),
      message: `没有这个数据集。${datasetsText(projectRoot)}`,
      fix: "用 DATASET 或 --dataset 指定 data 下的文件夹名，或数据文件夹的路径",
      severity: "error",
    },
  ]);
}

/** The folder of a dataset as `resolveDataset` finds it; `undefined` where there is none. */
export function findDataset(nameOrPath: string, projectRoot: string): string | undefined {
  const name = nameOrPath.trim();
  const candidates = name === "" ? [] : [path.join(projectRoot, "data", name), path.resolve(projectRoot, name)];
  return candidates.find(isFolder);
}

/** What datasets there are, as a message lists them. */
export function datasetsText(projectRoot: string): string {
  const home = path.join(projectRoot, "data");
  const found = isFolder(home) ? readdirSync(home).filter((entry) => isFolder(path.join(home, entry))) : [];
  return found.length === 0 ? "data 文件夹下还没有数据集" : `data 文件夹下现有：${found.sort().join("、")}`;
}

const isFolder = (candidate: string): boolean => statSync(candidate, { throwIfNoEntry: false })?.isDirectory() === true;
