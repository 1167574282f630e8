import path from "node:path";
import { isRecord, readState, writeState } from "./state-file.ts";

/** A file of the public edition that was put online. */
export interface PublishedFile {
  /** SHA-256 of its bytes when it was last put online. */
  readonly hash: string;
  /** ISO dates on which it was first and last put online. */
  readonly first: string;
  readonly last: string;
}

/** All that `npm run published` recorded, by path from the public edition's folder. */
export interface Published {
  /** ISO date of the last publication; empty before the first. */
  readonly date: string;
  readonly files: Readonly<Record<string, PublishedFile>>;
}

const FILE = "公开.json";

const isPublished = (value: unknown): value is Published =>
  isRecord(value) &&
  typeof value.date === "string" &&
  isRecord(value.files) &&
  Object.values(value.files).every((file) => isRecord(file) && typeof file.hash === "string");

/** What was put online so far; `folder` is the county's in the state folder. */
export function readPublished(folder: string): Published {
  return readState(path.join(folder, FILE), isPublished, { date: "", files: {} });
}

/** Records a publication: `files` are the hashes of what is online now, by path. */
export function rememberPublication(folder: string, files: Readonly<Record<string, string>>, date: string): void {
  const before = readPublished(folder);
  const now = Object.entries(files).map(([file, hash]): [string, PublishedFile] => [
    file,
    { hash, first: before.files[file]?.first ?? date, last: date },
  ]);
  writeState(path.join(folder, FILE), { date, files: { ...before.files, ...Object.fromEntries(now) } });
}

/** What was online at the last publication and is not among the files of a new edition: it must be taken down. */
export function toWithdraw({ date, files }: Published, present: ReadonlySet<string>): string[] {
  return Object.entries(files)
    .filter(([file, { last }]) => last === date && !present.has(file))
    .map(([file]) => file)
    .sort();
}
