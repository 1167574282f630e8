import path from "node:path";
import { type Disk, renamePatiently } from "../../disk/disk.ts";

/**
 * A folder beside the target, so that what is moved is moved within one disk. Its name bears the process that uses it;
 * what is in it, the name of the target.
 */
export interface Staging {
  readonly folder: string;
  /** Where the new result is made ready. */
  readonly next: string;
  /** Where the one before waits until the new one stands. */
  readonly previous: string;
  readonly target: string;
}

const NEXT = "next";
const PREVIOUS = "previous";

/** Makes an empty staging folder for a target. */
export function openStaging(target: string, disk: Disk): Staging {
  const folder = disk.mkdtempSync(path.join(path.dirname(target), `.shangqiang-${process.pid}-`));
  const [next, previous] = [NEXT, PREVIOUS].map((part) => {
    disk.mkdirSync(path.join(folder, part));
    return path.join(folder, part, path.basename(target));
  }) as [string, string];
  return { folder, next, previous, target };
}

/**
 * Deletes a staging folder, unless it holds a previous result that nothing whole has taken the place of. What refuses to
 * go stays for the next start.
 */
export function clearStaging({ folder, next, previous, target }: Staging, disk: Disk): void {
  const isNeeded = disk.existsSync(previous) && (disk.existsSync(next) || !disk.existsSync(target));
  if (!isNeeded) deleteQuietly(folder, disk);
}

/**
 * Clears what broken-off runs left in a folder: puts a previous result back where nothing stands in its place, deletes the
 * rest. What a running process uses, and what refuses to go, is left alone.
 */
export function clearLeftovers(parent: string, disk: Disk): void {
  for (const name of disk.existsSync(parent) ? disk.readdirSync(parent) : []) {
    const [isOurs, pid] = /^\.shangqiang-(?:(\d+)-)?\w{6}$/.exec(name) ?? [];
    if (!isOurs || (pid !== undefined && isRunning(Number(pid)))) continue;
    const folder = path.join(parent, name);
    if (pid === undefined || putBack(folder, parent, disk)) deleteQuietly(folder, disk);
  }
}

/** Returns whether the previous result is where it belongs, or was replaced: the new one has left the folder. */
function putBack(folder: string, parent: string, disk: Disk): boolean {
  const previous = path.join(folder, PREVIOUS);
  const [name] = disk.existsSync(previous) ? disk.readdirSync(previous) : [];
  if (name === undefined) return true;
  const target = path.join(parent, name);
  if (disk.existsSync(target)) return !disk.existsSync(path.join(folder, NEXT, name));
  return renamePatiently(path.join(previous, name), target, disk);
}

/** Whether another process of this number runs. Our own has nothing under way: it clears before it begins. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process: it may not be asked, but it runs.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Deletes what there is; clearing up is no reason to fail. */
export function deleteQuietly(folder: string, disk: Disk): void {
  try {
    disk.rmSync(folder, { recursive: true, force: true });
  } catch {
    // The next start tries again.
  }
}
