import type { AnyItem } from "../items/any-item.ts";
import { walls } from "./items.ts";
import { printouts } from "./printouts.ts";

/** Everything that a place may get: wall charts, then printable pages. */
export const items: readonly AnyItem[] = [...walls, ...printouts];

/** The item of an id. Throws on an unknown one: ids come from the catalogue. */
export function findItem(id: string): AnyItem {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return item;
}
