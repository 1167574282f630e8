import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataDictionary } from "../dictionary/data-dictionary.ts";

/** Where the data dictionary stands, from the project's root. */
export const DICTIONARY_FILE = path.join("docs", "数据字典.md");

/** Writes the data dictionary anew. */
export function writeDictionary(root: string, say: (line: string) => void): void {
  const file = path.join(root, DICTIONARY_FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, dataDictionary());
  say(`已写出 ${DICTIONARY_FILE}`);
}
