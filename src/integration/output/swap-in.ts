import path from "node:path";
import { type Disk, realDisk, renamePatiently } from "../../disk/disk.ts";
import { BuildStopped } from "../build-stopped.ts";
import { copyOver } from "./copy-over.ts";
import { KEPT, namedFew } from "./output-folder.ts";
import { clearStaging, deleteQuietly, openStaging, type Staging } from "./staging.ts";

/**
 * Puts a finished folder in place of the one that is there, whole, with what other commands left there. The one before is
 * deleted only when the new one stands. Where Windows will not have folders moved, the files are replaced one by one.
 * Throws BuildStopped, naming what could not be replaced.
 */
export function swapIn(fresh: string, target: string, disk: Disk = realDisk): void {
  disk.mkdirSync(path.dirname(target), { recursive: true });
  const staging = openStaging(target, disk);
  const { next, previous } = staging;
  try {
    bring(fresh, staging, disk);
    const hadPrevious = disk.existsSync(target);
    const isFree = !hadPrevious || (carriedOver(staging, disk) && renamePatiently(target, previous, disk));
    if (isFree && renamePatiently(next, target, disk)) return;
    if (isFree && hadPrevious) renamePatiently(previous, target, disk);
    if (disk.existsSync(target)) replaceFiles(staging, disk);
    else placeCopy(staging, disk);
  } finally {
    clearStaging(staging, disk);
  }
}

/** Copies what other commands left in the target into the new result. Returns whether it could be read. */
function carriedOver({ next, target }: Staging, disk: Disk): boolean {
  try {
    for (const name of KEPT.filter((kept) => disk.existsSync(path.join(target, kept))))
      disk.cpSync(path.join(target, name), path.join(next, name), { recursive: true });
    return true;
  } catch {
    return false;
  }
}

function replaceFiles({ next, target }: Staging, disk: Disk): void {
  const failed = copyOver(next, target, disk);
  if (failed.length === 0) return;
  throw new BuildStopped(
    `${target} 已更新，但有${failed.length}个文件没能换成新的（多半正在其他程序中打开）：${namedFew(failed)}。请关闭后再运行一次（已画好的图不重画）。`,
  );
}

/** All or nothing: half a result would pass for a whole one. */
function placeCopy({ next, previous, target }: Staging, disk: Disk): void {
  try {
    disk.cpSync(next, target, { recursive: true });
    // A new result still in the staging folder says that it has not got to its place.
    deleteQuietly(next, disk);
  } catch (error) {
    deleteQuietly(target, disk);
    throw noRoom(target, error, disk.existsSync(previous) ? `原有成果完好，在 ${previous}，下次运行时自动放回。` : "");
  }
}

function bring(fresh: string, { next, target }: Staging, disk: Disk): void {
  if (renamePatiently(fresh, next, disk)) return;
  try {
    // From another disk, or refused.
    disk.cpSync(fresh, next, { recursive: true });
  } catch (error) {
    throw noRoom(target, error, "原有成果未改动。");
  }
}

function noRoom(target: string, error: unknown, old: string): BuildStopped {
  const { code, message } = error as NodeJS.ErrnoException;
  return new BuildStopped(`新的成果放不进 ${target}（${code ?? message}）。${old}请检查磁盘空间和文件夹权限后再运行。`);
}
