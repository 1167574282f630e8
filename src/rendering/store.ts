import { createHash } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { replaceFile } from "../disk/disk.ts";

/** Entries that no build has asked for since are removed after this many days. */
const KEEP_DAYS = 30;
const DAY = 24 * 3600 * 1000;
/** Ending of the file beside an entry that says how long it is and what it holds. */
const SEAL = ".seal";
const CHUNK = 1 << 20;

/** What an entry was when it was made. */
interface Seal {
  readonly size: number;
  readonly sha256: string;
  /** As the file system gave it; while it has not changed, the bytes need not be read again. */
  readonly mtimeMs: number;
}

/**
 * What has been made, on disk by what it was made from: contents, layouts, drawings. Each entry has a seal beside it; one
 * that was cut short or changed by hand no longer fits it and counts as not there, so that it is made again.
 */
export class Store {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where an entry is or will be. `ending` without the dot. */
  pathOf(key: string, ending: string): string {
    return path.join(this.#folder, key.slice(0, 2), `${key}.${ending}`);
  }

  /** Whether an entry is there and whole. One that is asked for counts as used today. */
  has(file: string): boolean {
    const seal = readSeal(file);
    if (!seal || !isIntact(file, seal)) return false;
    touch(file + SEAL);
    return true;
  }

  /** Bytes of an entry; `undefined` where it is not there or damaged. */
  read(file: string): Buffer | undefined {
    return this.has(file) ? readFileSync(file) : undefined;
  }

  /** Writes through a temporary name, so that a process that dies leaves no half entry under the real one; the seal last. */
  write(file: string, bytes: Uint8Array | string): void {
    mkdirSync(path.dirname(file), { recursive: true });
    writeWhole(file, bytes);
    const { size, mtimeMs } = statSync(file);
    const seal: Seal = { size, sha256: createHash("sha256").update(bytes).digest("hex"), mtimeMs };
    writeWhole(file + SEAL, JSON.stringify(seal));
  }

  /** Removes what has not been used for a month, and what a process that died left half written. */
  prune(now = Date.now()): void {
    const oldest = now - KEEP_DAYS * DAY;
    for (const file of filesIn(this.#folder)) {
      const isSeal = file.endsWith(SEAL);
      if (!isSeal && !file.endsWith(".tmp")) continue;
      const used = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
      if (used >= oldest) continue;
      rmSync(file, { force: true });
      if (isSeal) rmSync(file.slice(0, -SEAL.length), { force: true });
    }
  }
}

function writeWhole(file: string, bytes: Uint8Array | string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  replaceFile(temporary, file);
}

function readSeal(file: string): Seal | undefined {
  try {
    return JSON.parse(readFileSync(file + SEAL, "utf8")) as Seal;
  } catch {
    // Not there, or not whole.
    return undefined;
  }
}

function isIntact(file: string, seal: Seal): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.size !== seal.size) return false;
  return stats.mtimeMs === seal.mtimeMs || hashOf(file) === seal.sha256;
}

function hashOf(file: string): string {
  const hash = createHash("sha256");
  const handle = openSync(file, "r");
  const chunk = Buffer.allocUnsafe(CHUNK);
  for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk))
    hash.update(chunk.subarray(0, read));
  closeSync(handle);
  return hash.digest("hex");
}

/** Marks an entry as used; once a day is enough. */
function touch(seal: string): void {
  const now = Date.now();
  if (now - statSync(seal).mtimeMs > DAY) utimesSync(seal, new Date(now), new Date(now));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file));
  } catch {
    return [];
  }
}
