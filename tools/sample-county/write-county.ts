import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { countyPieces } from "./county-files.ts";
import type { CountyOptions } from "./county-options.ts";

/** A folder that may be emptied: there is none yet, it holds nothing, or it holds a county. */
function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const entries = readdirSync(folder);
  return entries.length === 0 || entries.includes("县.json");
}

/** Writes a county into a folder in place of the one there, and tells of each file. */
export function writeCounty(
  folder: string,
  options: CountyOptions = {},
  tell: (path: string, bytes: number) => void = () => {},
): void {
  if (!isReplaceable(folder)) throw new Error(`${folder} holds something else than a county`);
  rmSync(folder, { recursive: true, force: true });
  const sizes = new Map<string, number>();
  for (const [path, text] of countyPieces(options)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, text);
    sizes.set(path, (sizes.get(path) ?? 0) + Buffer.byteLength(text));
  }
  for (const [path, bytes] of sizes) tell(path, bytes);
}
