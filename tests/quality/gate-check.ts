import type { ReadPoster, ReadSheet } from "./reading/read-poster.ts";

/** What a poster's sheets must satisfy, and which posters it concerns; every one where `of` is absent. */
export interface GateCheck {
  readonly name: string;
  readonly of?: readonly string[];
  readonly faults: (poster: ReadPoster) => readonly string[];
}

/** A check that looks at each sheet for itself. */
export const onEachSheet =
  (faults: (sheet: ReadSheet) => readonly string[]): GateCheck["faults"] =>
  ({ sheets }) =>
    sheets.flatMap((sheet) => faults(sheet).map((fault) => `${sheet.plan.id}: ${fault}`));
