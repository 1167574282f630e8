import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { replaceFile } from "../disk/disk.ts";

/** Ending of the file that the present one replaced. */
const PREVIOUS = ".上一份";

/**
 * Reads a file of the state folder as JSON. One that is not whole (a disk that was full, a machine switched off) is not
 * lost: the previous one is read instead. `empty` where there is neither.
 */
export function readState<T>(file: string, isValid: (value: unknown) => value is T, empty: T): T {
  return [file, file + PREVIOUS].map((candidate) => parsed(candidate)).find(isValid) ?? empty;
}

/**
 * Writes a file of the state folder beside the present one and then in its place. The present one is kept as the previous,
 * unless it is damaged: it must not take the place of a whole one.
 */
export function writeState(file: string, value: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.${process.pid}.tmp`;
  writeFileSync(next, `${JSON.stringify(value, undefined, 1)}\n`, { flush: true });
  if (parsed(file) !== undefined) {
    rmSync(file + PREVIOUS, { force: true });
    replaceFile(file, file + PREVIOUS);
  }
  replaceFile(next, file);
}

/** What a file holds; `undefined` where it is not there or not whole. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Whether something read is an object with names, and no more is known of it. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
