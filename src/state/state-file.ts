import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Ending of the file that the present one replaced. */
const PREVIOUS = ".上一份";

/**
 * Reads a file of the state folder as JSON. One that is not whole (a disk that was full, a machine switched off) is not
 * lost: the previous one is read instead. `empty` where there is neither.
 */
export function readState<T>(file: string, isValid: (value: unknown) => value is T, empty: T): T {
  for (const candidate of [file, file + PREVIOUS]) {
    try {
      const value: unknown = JSON.parse(readFileSync(candidate, "utf8"));
      if (isValid(value)) return value;
    } catch {
      // Not there, or not whole: the previous one is tried.
    }
  }
  return empty;
}

/** Writes a file of the state folder beside the present one and then in its place; the present one is kept as the previous. */
export function writeState(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.${process.pid}.tmp`;
  writeFileSync(next, `${JSON.stringify(value, undefined, 1)}\n`, { flush: true });
  if (existsSync(file)) {
    rmSync(file + PREVIOUS, { force: true });
    renameSync(file, file + PREVIOUS);
  }
  renameSync(next, file);
}
