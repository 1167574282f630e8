import { createHash } from "node:crypto";
import { roundHalfUp } from "../text/numbers.ts";
import type { SheetData } from "./sheet.ts";

/** What of a sheet is how it is set on its paper, and not what it says. */
const SETTING: readonly string[] = ["paper", "number", "layout"];
/** Keys of contents whose value is a share (0–1) that sheets print in percent, and of amounts that they print whole. */
const SHARES: readonly string[] = ["rate", "share"];
const WHOLE: readonly string[] = ["netIncome", "value"];
/** What follows from a shape, and says nothing more. */
const DERIVED: readonly string[] = ["room", "type"];
/** Characters of the digest of a shape. */
const DIGEST = 12;
/** What a digest begins with: no text of a sheet does. */
const SHAPE = "\u0000";

/** Plain JSON of what a sheet says; see `saidOf`. */
export type Said = string | number | boolean | null | undefined | readonly Said[] | { readonly [key: string]: Said };

/**
 * What a sheet says, which is its identity and what the reprint list compares: its content without its setting, rates and
 * means as they are printed (more decimals are not on the paper), and shapes of maps as digests.
 */
export function saidOf(data: SheetData): Said {
  const { rateDigits } = data as SheetData & { readonly rateDigits?: number };
  const content = Object.entries(data).filter(([key]) => !SETTING.includes(key));
  return Object.fromEntries(content.map(([key, value]) => [key, asSaid(value, key, rateDigits ?? 1)]));
}

/** Whether a value of what is said stands for a shape. */
export function isShape(said: Said): boolean {
  return typeof said === "string" && said.startsWith(SHAPE);
}

function asSaid(value: unknown, key: string, rateDigits: number): Said {
  if (typeof value === "number") return asPrinted(value, key, rateDigits);
  if (value === null || typeof value !== "object") return value as Said;
  if (Array.isArray(value)) {
    return holdsNumbers(value) ? digest(value) : value.map((item) => asSaid(item, key, rateDigits));
  }
  const { isRate } = value as { readonly isRate?: boolean };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !DERIVED.includes(name))
      .map(([name, item]) => [
        name,
        isRate && typeof item === "number" ? ofRate(item, name, rateDigits) : asSaid(item, name, rateDigits),
      ]),
  );
}

/** A figure of a row of rates. Its change is printed as the difference of the two as printed, and says nothing more. */
function ofRate(value: number, name: string, rateDigits: number): number | undefined {
  return name === "change" ? undefined : asPrinted(value, "rate", rateDigits);
}

function asPrinted(value: number, key: string, rateDigits: number): number {
  if (SHARES.includes(key)) return roundHalfUp(value * 100, rateDigits);
  return WHOLE.includes(key) ? roundHalfUp(value, 0) : value;
}

/** Positions and rings: lists of numbers, however deep. */
function holdsNumbers(value: readonly unknown[]): boolean {
  const [first] = value;
  return typeof first === "number" || (Array.isArray(first) && holdsNumbers(first));
}

function digest(shape: unknown): string {
  return SHAPE + createHash("sha256").update(JSON.stringify(shape)).digest("hex").slice(0, DIGEST);
}
