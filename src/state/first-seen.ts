import path from "node:path";
import { readState, writeState } from "./state-file.ts";

/** Hash of a sheet → ISO date of the export in which that content first appeared. */
export type FirstSeen = Readonly<Record<string, string>>;

const FILE = "首现.json";

const isFirstSeen = (value: unknown): value is FirstSeen =>
  typeof value === "object" && value !== null && Object.values(value).every((date) => typeof date === "string");

/** What is known of a county's sheets; `folder` is the county's in the state folder. */
export function readFirstSeen(folder: string): FirstSeen {
  return readState(path.join(folder, FILE), isFirstSeen, {});
}

/** The date that a sheet prints as 制表日期: that of the export in which its content first appeared, else the present one's. */
export function sheetDateOf(seen: FirstSeen, hash: string, present: string): string {
  const first = seen[hash];
  // An older export that is built again prints its own date.
  return first !== undefined && first < present ? first : present;
}

/** Remembers the sheets of an export; writes nothing where all are known. */
export function rememberSheets(folder: string, hashes: readonly string[], present: string): void {
  const seen = readFirstSeen(folder);
  const dated = hashes.map((hash) => [hash, sheetDateOf(seen, hash, present)] as const);
  if (dated.every(([hash, date]) => seen[hash] === date)) return;
  writeState(path.join(folder, FILE), { ...seen, ...Object.fromEntries(dated) });
}
