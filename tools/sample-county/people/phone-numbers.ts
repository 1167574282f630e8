import type { Rng } from "../rng.ts";

/** An 11-digit mobile number with the prefix 100, which no operator has. */
export function mobileNumber(rng: Rng): string {
  return `100${String(rng.int(0, 99999999)).padStart(8, "0")}`;
}

/** The office line of a township's station; 0100 is nobody's area code. */
export function stationLine(township: number): string {
  return `0100-100${String(township + 1).padStart(2, "0")}01`;
}
