import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PlaceSnapshot } from "../../site/snapshot.ts";
import { searchScript } from "./search-index.ts";

/** Writes what stands beside an edition's pages and is made from their snapshot. */
export function writeColumnFiles(places: readonly PlaceSnapshot[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "search-places.js"), searchScript(places));
}
