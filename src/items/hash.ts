import { createHash } from "node:crypto";
import type { PrintoutContent } from "./printout.ts";
import { saidOf } from "./said.ts";
import type { SheetData } from "./sheet.ts";

/** Characters of a hash: short enough to read aloud in parts, long enough that two sheets never share one. */
const LENGTH = 16;

/** Characters of the hash that a QR code and a sheet carry. */
export const MARK_LENGTH = 8;

/** Identity of what a sheet says: changes exactly when its content does, and not with the paper it is set on. */
export function sheetHash(id: string, placeCode: string, data: SheetData): string {
  return shortHash(canonicalJson([id, placeCode, saidOf(data)]));
}

/** Identity of what a printable page says. */
export function pageHash(id: string, placeCode: string, content: PrintoutContent): string {
  return shortHash(canonicalJson([id, placeCode, content]));
}

/** Key of anything plain: of an item's content, of a job. The order of keys counts, so that large contents stay cheap. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

function shortHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, LENGTH);
}

/** JSON with sorted keys: the order in which an object was built does not matter. */
function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(",")}}`;
}
