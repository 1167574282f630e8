import { readdirSync } from "node:fs";
import path from "node:path";

/** Every file of an edition's folder, by its path from there with / on any system. */
export function editionPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}
