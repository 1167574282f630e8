import path from "node:path";
import { isRecord, readState, writeState } from "./state-file.ts";

/** A sheet as it was when it was last printed. */
export interface PrintedSheet {
  readonly title: string;
  readonly level: string;
  readonly code: string;
  readonly name: string;
  /** Its item, so that a run for some kinds does not take the others for gone. */
  readonly item: string;
  readonly hash: string;
  /** ISO date of the printing. */
  readonly printed: string;
  /** What it said. */
  readonly said: unknown;
}

/** A printable page when it was last printed: whether it changed is known, and what it said stays in the data. */
export type PrintedPage = Pick<PrintedSheet, "hash" | "printed">;

/** All that `npm run printed` recorded of a county, by `<code>/<id>`. */
export interface Printed {
  readonly sheets: Readonly<Record<string, PrintedSheet>>;
  readonly pages: Readonly<Record<string, PrintedPage>>;
}

const FILE = "印制.json";
const NOTHING: Printed = { sheets: {}, pages: {} };

const isPrinted = (value: unknown): value is Printed =>
  isRecord(value) &&
  [value.sheets, value.pages].every((part) => isRecord(part) && Object.values(part).every(isStamped));
const isStamped = (value: unknown): boolean =>
  isRecord(value) && typeof value.hash === "string" && typeof value.printed === "string";

/** What is recorded as printed; nothing before the first time. `folder` is the county's in the state folder. */
export function readPrinted(folder: string): Printed {
  return readState(path.join(folder, FILE), isPrinted, NOTHING);
}

/** Whether anything was ever recorded: before that nothing can be told of what hangs on the walls. */
export function hasRecord({ sheets, pages }: Printed): boolean {
  return Object.keys(sheets).length + Object.keys(pages).length > 0;
}

/** Records what is printed now; what the run did not ask for stays as it was. */
export function recordPrinted(folder: string, printed: Printed): void {
  writeState(path.join(folder, FILE), printed);
}
