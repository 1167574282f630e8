import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { readState, writeState } from "../../state/state-file.ts";
import type { CountyRoom } from "../county/county-room.ts";

/** One time that files of a county were replaced: what came in, and what was there before. */
export interface Replacement {
  /** Name of the folder that holds what was there before. */
  readonly id: string;
  /** ISO time. */
  readonly at: string;
  /** Paths in the county's folder. */
  readonly replaced: readonly string[];
  readonly taken: readonly string[];
}

const RECORD = "记录.json";
/** Replacements that are kept. */
const KEPT = 20;

const home = ({ notes }: CountyRoom): string => path.join(notes, "换下");

const isReplacement = (value: unknown): value is Replacement =>
  typeof value === "object" && value !== null && "replaced" in value && "taken" in value;

/** Every replacement that can be taken back, the last first. */
export function replacements(room: CountyRoom): Replacement[] {
  const folder = home(room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .reverse()
    .flatMap((id) => {
      const record = readState<Replacement | undefined>(
        path.join(folder, id, RECORD),
        isReplacement as (value: unknown) => value is Replacement,
        undefined,
      );
      return record ? [record] : [];
    });
}

/** Keeps a copy of files that are about to be replaced; `taken` are those that come in their place. */
export function keepReplaced(room: CountyRoom, replaced: readonly string[], taken: readonly string[]): Replacement {
  const at = new Date().toISOString();
  const id = freeName(home(room), at.replace(/\D/g, ""));
  for (const file of replaced) copyInto(path.join(room.folder, file), path.join(home(room), id, "文件", file));
  const record: Replacement = { id, at, replaced, taken };
  writeState(path.join(home(room), id, RECORD), record);
  for (const old of replacements(room).slice(KEPT)) rmSync(path.join(home(room), old.id), { recursive: true });
  return record;
}

/** Puts back what a replacement replaced; what came in goes, and is kept as another replacement. False where it is not known. */
export function takeBack(room: CountyRoom, id: string): boolean {
  const record = replacements(room).find((one) => one.id === id);
  if (!record) return false;
  const gone = [...new Set([...record.taken, ...record.replaced])].filter((file) =>
    existsSync(path.join(room.folder, file)),
  );
  keepReplaced(room, gone, record.replaced);
  for (const file of record.taken) rmSync(path.join(room.folder, file), { force: true });
  for (const file of record.replaced) copyInto(path.join(home(room), id, "文件", file), path.join(room.folder, file));
  rmSync(path.join(home(room), id), { recursive: true });
  return true;
}

/** Copies a file, making the folder it goes to. */
export function copyInto(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function freeName(folder: string, name: string): string {
  let free = name;
  for (let number = 2; existsSync(path.join(folder, free)); number++) free = `${name}-${number}`;
  return free;
}
