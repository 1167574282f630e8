import path from "node:path";
import { type Disk, patiently } from "../../disk/disk.ts";
import { filesUnder, isKept } from "./output-folder.ts";

/**
 * Makes the files of a folder those of another, one by one, without moving the folder: the last resort where it cannot be.
 * What other commands left in `target` stays. Returns the files, by their path in it, that could be neither written nor deleted.
 */
export function copyOver(next: string, target: string, disk: Disk): string[] {
  const wanted = filesUnder(next, disk).filter((file) => !isKept(file));
  const changed = wanted.filter((file) => !isSame(path.join(next, file), path.join(target, file), disk));
  const isWanted = new Set(wanted);
  // Not only untidy: what is no longer public must not stay in the public edition.
  const gone = filesUnder(target, disk).filter((file) => !isKept(file) && !isWanted.has(file));
  const tasks = [
    ...changed.map((file) => () => replace(path.join(next, file), path.join(target, file), disk)),
    ...gone.map((file) => () => disk.rmSync(path.join(target, file))),
  ];
  const files = [...changed, ...gone];
  return patiently(tasks, disk).map((index) => files[index]!);
}

/** An open file that says the same already need not be replaced. */
function isSame(a: string, b: string, disk: Disk): boolean {
  try {
    return disk.readFileSync(a).equals(disk.readFileSync(b));
  } catch {
    return false;
  }
}

/** Renamed where that can be: no file is then ever half written. */
function replace(from: string, to: string, disk: Disk): void {
  disk.mkdirSync(path.dirname(to), { recursive: true });
  try {
    disk.renameSync(from, to);
  } catch {
    disk.copyFileSync(from, to);
  }
}
