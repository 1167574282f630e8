import * as fs from "node:fs";

/** What writing and putting results in their place asks of the file system, so that tests can refuse any of it. */
export interface Disk
  extends Pick<
    typeof fs,
    | "closeSync"
    | "copyFileSync"
    | "cpSync"
    | "existsSync"
    | "mkdirSync"
    | "mkdtempSync"
    | "openSync"
    | "readdirSync"
    | "readFileSync"
    | "renameSync"
    | "rmSync"
    | "writeFileSync"
  > {
  /** Waits, in ms, with nothing else going on. */
  readonly pause: (milliseconds: number) => void;
}

/** The disk of this machine. */
export const realDisk: Disk = { ...fs, pause };

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** About ten seconds in all, in ms: a virus scanner or an indexer lets go of new files within that. */
const PAUSES: readonly number[] = [50, 100, 200, 400, ...Array.from({ length: 19 }, () => 500)];

/** Windows refuses so while somebody else has the file, or a file in the folder, open. */
const REFUSALS: readonly unknown[] = ["EPERM", "EACCES", "EBUSY"];

/** Whether an error says that the file is in use or must not be touched, rather than that the disk is full or gone. */
export const isRefusal = (error: unknown): boolean => REFUSALS.includes((error as NodeJS.ErrnoException)?.code);

/** Renames, and tries again while refused. Returns whether it is done. */
export function renamePatiently(from: string, to: string, disk: Disk): boolean {
  return patiently([() => disk.renameSync(from, to)], disk).length === 0;
}

/**
 * Puts a file that was written under a temporary name in place of another. Where it may not be renamed even after some
 * seconds (a scanner still looks at it), its content is written over the other. Throws what the system then says.
 */
export function replaceFile(temporary: string, file: string, disk: Disk = realDisk): void {
  if (renamePatiently(temporary, file, disk)) return;
  disk.writeFileSync(file, disk.readFileSync(temporary));
  try {
    disk.rmSync(temporary, { force: true });
  } catch {
    // Cleared up with what other runs left.
  }
}

/** Does the tasks, and again those that are refused. Returns the indexes of those that could not be done. */
export function patiently(tasks: readonly (() => void)[], disk: Disk): number[] {
  let left = [...tasks.keys()];
  const final: number[] = [];
  const go = (): void => {
    left = left.filter((index) => {
      try {
        tasks[index]!();
        return false;
      } catch (error) {
        if (isRefusal(error)) return true;
        final.push(index);
        return false;
      }
    });
  };
  go();
  for (const milliseconds of PAUSES) {
    if (left.length === 0) break;
    disk.pause(milliseconds);
    go();
  }
  return [...final, ...left].sort((a, b) => a - b);
}
