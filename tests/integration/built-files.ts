import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ManifestEntry } from "../../src/integration/edition/manifest.ts";

/** Every file under a folder, by its path from there, parted by / on any system; sorted. */
export function bytesIn(root: string): Map<string, Buffer> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(root, file).replaceAll(path.sep, "/"), readFileSync(file)]),
  );
}

/** Files that are not the same in both, by their paths. */
export function differing(a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => !b.get(file)?.equals(a.get(file) ?? Buffer.of(0)));
}

/** The list of an edition's sheets. */
export function manifestIn(edition: string): ManifestEntry[] {
  return JSON.parse(readFileSync(path.join(edition, "manifest.json"), "utf8"));
}
