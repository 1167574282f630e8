import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { County } from "../../model/county.ts";
import { findLeaks } from "../leak-scan.ts";

/** What stands on a sheet or page, by the key that its file is known by. */
export interface Said {
  readonly key: string;
  readonly text: string;
}

/** What is public and what is not, and the titles of the public edition's own sheets and pages. */
export interface Editions {
  readonly internal: County;
  readonly published: County;
  readonly titles: readonly string[];
}

/** Keys of those that hold anything that may not be public: it is the print shop's no more than it is the public's. */
export function personalFiles(
  all: readonly Said[],
  { internal, published, titles }: Editions,
  folder: string,
): Set<string> {
  mkdirSync(folder, { recursive: true });
  for (const [index, { text }] of all.entries()) writeFileSync(path.join(folder, `${index}.txt`), text);
  const leaks = findLeaks(folder, internal, published, titles);
  return new Set(leaks.map(({ file }) => all[Number.parseInt(file, 10)]!.key));
}
