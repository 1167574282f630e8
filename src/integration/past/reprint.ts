import { readFileSync } from "node:fs";
import { type PresentSheet, type ReprintEntry, reprintList } from "../../catalogue/reprint/reprint-list.ts";
import type { Selection } from "../../catalogue/selection.ts";
import { type Said, saidOf } from "../../items/said.ts";
import type { SheetData } from "../../items/sheet.ts";
import type { Printed } from "../../state/printed.ts";
import { type PlannedEdition, sheetsOf } from "../planning/edition.ts";
import type { SheetPlan } from "../planning/plan-edition.ts";

/** The present sheets of an edition as the record of printings knows them; what they say is read when asked for. */
export function presentSheets(edition: PlannedEdition): PresentSheet[] {
  return sheetsOf(edition).map((sheet) => {
    const { item, place, id, title, hash } = sheet;
    const { level, code, name } = place;
    return { id: `${code}/${id}`, title, level, code, name, item: item.id, hash, said: () => saidOn(sheet) };
  });
}

/** What is to be printed again of an edition. */
export function reprintOf(edition: PlannedEdition, printed: Printed, selection: Selection): ReprintEntry[] {
  return reprintList(presentSheets(edition), printed, selection);
}

/** What a planned sheet says. */
export function saidOn({ layout, sheet }: SheetPlan): Said {
  return saidOf((JSON.parse(readFileSync(layout, "utf8")) as SheetData[])[sheet - 1]!);
}

/** What a build says of the list. */
export function reprintLine(entries: readonly ReprintEntry[]): string {
  if (entries.length === 0) return "重印清单：已登记印制的图表都仍是现行的，不用重印。";
  const named = entries.slice(0, NAMED).map(({ title }) => `《${title}》`);
  const more = entries.length > NAMED ? `等${entries.length}张` : "";
  return `重印清单：${entries.length}张与印制时不同：${named.join("")}${more}，见内部版 reprint/index.html。`;
}

/** Sheets named in that line. */
const NAMED = 5;
