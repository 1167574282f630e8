import { createHash } from "node:crypto";
import type { SheetData } from "./poster.ts";

/** Characters of a hash: short enough to read aloud in parts, long enough that two sheets never share one. */
const LENGTH = 16;

/** What of a sheet's data is how it is set on its paper, and not what it says. */
const SETTING: readonly string[] = ["paper", "layout"];

/** Identity of what a sheet says: changes exactly when its content does, and not with the paper it is set on. */
export function contentHash(id: string, placeCode: string, data: SheetData): string {
  return hash([id, placeCode, contentOf(data)]);
}

/** Identity of what all sheets of a poster say together. */
export function contentsHash(posterId: string, placeCode: string, sheets: readonly SheetData[]): string {
  return hash([posterId, placeCode, sheets.map(contentOf)]);
}

/** Identity of everything a sheet is drawn from. */
export function drawingHash(id: string, placeCode: string, data: SheetData): string {
  return hash([id, placeCode, data]);
}

function contentOf(data: SheetData): unknown {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !SETTING.includes(key)));
}

function hash(value: unknown): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex").slice(0, LENGTH);
}

/** JSON with sorted keys: the order in which an object was built does not matter. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (item === null || typeof item !== "object" || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
