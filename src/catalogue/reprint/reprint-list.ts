import type { Said } from "../../items/said.ts";
import type { Printed, PrintedSheet } from "../../state/printed.ts";
import type { Selection } from "../selection.ts";
import { type Change, type ChangeKind, differenceOf } from "./difference.ts";

/** An entry of reprint.json: a sheet that is not, or no longer, as it was printed. */
export interface ReprintEntry {
  /** `<code>/<id>`, as in the manifest. */
  readonly id: string;
  readonly title: string;
  readonly level: string;
  readonly code: string;
  readonly name: string;
  /** ISO date of the last printing; empty for a sheet that was never printed. */
  readonly printed: string;
  /** `new`: never printed; `gone`: printed, and there is no such sheet any more. */
  readonly kind: ChangeKind | "new" | "gone";
  readonly changes: readonly Omit<Change, "kind">[];
}

/** A sheet as it is now. */
export interface PresentSheet extends Omit<PrintedSheet, "printed" | "said"> {
  readonly id: string;
  readonly said: () => Said;
}

/** What is to be printed again: the difference between the present sheets and those recorded, for places of which something was printed. */
export function reprintList(
  sheets: readonly PresentSheet[],
  { sheets: printed }: Printed,
  part: Selection,
): ReprintEntry[] {
  // Of a place of which nothing was printed yet there is nothing to print again.
  const known = new Set(Object.values(printed).map(({ code }) => code));
  const present = new Set(sheets.map(({ id }) => id));
  const gone = Object.entries(printed)
    .filter(([id, { code, item }]) => !present.has(id) && part.hasPlace(code) && part.hasItem(item))
    .map(([id, sheet]) => entryOf(id, sheet, sheet.printed, "gone"));
  return [
    ...sheets.filter(({ code }) => known.has(code)).flatMap((sheet) => changed(sheet, printed[sheet.id])),
    ...gone,
  ];
}

function changed(sheet: PresentSheet, before: PrintedSheet | undefined): ReprintEntry[] {
  if (!before) return [entryOf(sheet.id, sheet, "", "new")];
  if (before.hash === sheet.hash) return [];
  const { kind, changes } = differenceOf(before.said as Said, sheet.said(), sheet.name);
  return [
    { ...entryOf(sheet.id, sheet, before.printed, kind), changes: changes.map(({ kind: _, ...change }) => change) },
  ];
}

function entryOf(
  id: string,
  { title, level, code, name }: Pick<PrintedSheet, "title" | "level" | "code" | "name">,
  printed: string,
  kind: ReprintEntry["kind"],
): ReprintEntry {
  return { id, title, level, code, name, printed, kind, changes: [] };
}
