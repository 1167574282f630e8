import path from "node:path";
import type { CheckResult, NamedPlace } from "../../integration/check/check-dataset.ts";
import { readState, writeState } from "../../state/state-file.ts";
import type { CountyRoom } from "../county/county-room.ts";
import type { ShownRow } from "./shown-rows.ts";

/** A check as the desk keeps it until the next: nothing in it is unmasked. */
export interface KeptCheck extends CheckResult {
  /** ISO time. */
  readonly checkedAt: string;
  /** Rows that problems name, by `file:line`. */
  readonly rows: Readonly<Record<string, ShownRow>>;
  /** Every place; none where there are errors. */
  readonly places: readonly NamedPlace[];
}

const fileOf = ({ notes }: CountyRoom): string => path.join(notes, "检查.json");

const isKept = (value: unknown): value is KeptCheck =>
  typeof value === "object" && value !== null && "checkedAt" in value && "problems" in value && "rows" in value;

/** The last check of a county. */
export function readKeptCheck(room: CountyRoom): KeptCheck | undefined {
  return readState<KeptCheck | undefined>(fileOf(room), isKept as (value: unknown) => value is KeptCheck, undefined);
}

/** Remembers a check. */
export const keepCheck = (room: CountyRoom, check: KeptCheck): void => writeState(fileOf(room), check);

/** How many problems stop a build, and how many do not. */
export function countsOf({ problems }: Pick<KeptCheck, "problems">): {
  readonly errors: number;
  readonly warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: problems.length - errors };
}
