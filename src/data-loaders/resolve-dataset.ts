import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { DataError } from "./problems.ts";

/**
 * The folder of a dataset: a folder name under `data/`, or a path, absolute or relative to the project's root.
 * Throws a DataError that lists the datasets there are.
 */
export function resolveDataset(nameOrPath: string, projectRoot: string): string {
  const home = path.join(projectRoot, "data");
  const name = nameOrPath.trim();
  const candidates = name === "" ? [] : [path.join(home, name), path.resolve(projectRoot, name)];
  const folder = candidates.find(isFolder);
  if (folder !== undefined) return folder;
  const found = isFolder(home) ? readdirSync(home).filter((entry) => isFolder(path.join(home, entry))) : [];
  const listed = found.length === 0 ? "data 文件夹下还没有数据集" : `data 文件夹下现有：${found.sort().join("、")}`;
  throw new DataError([
    {
      file: name,
      message: `没有这个数据集。${listed}`,
      fix: "用 DATASET 或 --dataset 指定 data 下的文件夹名，或数据文件夹的路径",
      severity: "error",
    },
  ]);
}

const isFolder = (candidate: string): boolean => statSync(candidate, { throwIfNoEntry: false })?.isDirectory() === true;
