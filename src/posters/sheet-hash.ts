import { createHash } from "node:crypto";
import type { SheetData } from "./poster.ts";

/** Characters of a hash: short enough to read aloud in parts, long enough that two sheets never share one. */
const LENGTH = 16;

/** Identity of what a sheet shows: changes exactly when the sheet's content does. */
export function sheetHash(posterId: string, placeCode: string, data: SheetData): string {
  return createHash("sha256")
    .update(canonicalJson([posterId, placeCode, data]))
    .digest("hex")
    .slice(0, LENGTH);
}

/** JSON with sorted keys: the order in which an object was built does not matter. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (item === null || typeof item !== "object" || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
