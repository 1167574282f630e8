import type { FieldValue } from "../../model/fields.ts";

/** A cell read: its value, or what is wrong with it, or both where it is kept but doubtful. */
export interface Cell {
  readonly value?: FieldValue;
  readonly fault?: Fault;
}

/** What is wrong with a value; `message` reads on after `值“…”`. */
export interface Fault {
  readonly message: string;
  readonly fix?: string;
  readonly severity: "error" | "warning";
}

/** A cell that cannot be used. */
export const bad = (message: string, fix?: string): Cell => ({
  fault: { message, ...(fix === undefined ? {} : { fix }), severity: "error" },
});
