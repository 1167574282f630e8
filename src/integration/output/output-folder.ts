import path from "node:path";
import { type Disk, realDisk, renamePatiently } from "../../disk/disk.ts";
import { BuildStopped } from "../build-stopped.ts";
import { clearLeftovers, clearStaging, deleteQuietly, openStaging } from "./staging.ts";

/** The page that `npm run check` leaves in the output folder. */
export const CHECK_REPORT = "check.html";

/** Pictures that `npm run contact-sheet` leaves there. */
export const CONTACT_SHEETS = { colour: "contact-sheet.png", grey: "contact-sheet-grey.png" } as const;

/** Folder for builds of a few sheets alone. */
export const SELECTED = "选印";

/** Folder for what `npm run print` makes. */
export const PRINTED = "打印";

/** Where `npm run print` puts the jobs of places, each in a folder of its own. */
export const DEFAULT_PRINT_DIR = `dist/${PRINTED}`;

/** What other commands leave in the output folder; a build keeps it. */
export const KEPT: readonly string[] = [CHECK_REPORT, ...Object.values(CONTACT_SHEETS), SELECTED, PRINTED];

/** All that an output folder of ours may hold. */
const OWN: readonly string[] = ["internal", "public", ...KEPT];

/** Whether a name is what Windows or macOS puts into any folder somebody looks at, or a broken-off trial of ours. */
export const isLitter = (name: string): boolean =>
  /^(?:thumbs\.db|desktop\.ini|\.ds_store|\.shangqiang-.*)$/i.test(name);

/**
 * Clears what broken-off runs left beside a target, and refuses one that holds anything but what we put there: it is
 * somebody's, and swapping would delete it. Throws BuildStopped.
 */
export function checkTarget(target: string, disk: Disk = realDisk): void {
  clearLeftovers(path.dirname(target), disk);
  const found = disk.existsSync(target) ? disk.readdirSync(target) : [];
  const strangers = found.filter((name) => !OWN.includes(name) && !isLitter(name));
  if (strangers.length === 0) return;
  throw new BuildStopped(
    `${target} 中有不是本程序生成的内容（${namedFew(strangers)}），为免误删已停止，请换一个文件夹。`,
  );
}

/**
 * What a build or a print job does before anything else: finds out whether its result can be put there, so that nobody
 * waits for a drawing that has no place. `refuseStrangers` refuses a target that holds what is not ours. Throws BuildStopped.
 */
export function prepareTarget(
  target: string,
  disk: Disk = realDisk,
  refuseStrangers: (target: string, disk: Disk) => void = checkTarget,
): void {
  checkWritable(path.dirname(target), disk);
  refuseStrangers(target, disk);
  if (!disk.existsSync(target)) return;
  checkWritable(target, disk);
  if (canBeMoved(target, disk)) return;
  const open = openFiles(target, disk);
  // A folder that cannot be moved though no file in it is open is filled file by file when the time comes.
  if (open.length > 0)
    throw new BuildStopped(`${target} 中有文件正在其他程序中打开：${namedFew(open)}。请关闭后再运行；原有成果未改动。`);
}

/** Up to five names, and how many there are. */
export function namedFew(names: readonly string[]): string {
  const few = names.slice(0, 5).join("、");
  return names.length > 5 ? `${few}等${names.length}个` : few;
}

/** Every file under a folder, by its path from there, litter left out. Folders are not in it. */
export function filesUnder(folder: string, disk: Disk): string[] {
  return disk
    .readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile() && !isLitter(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Whether a path from the output folder lies in what a build leaves alone. */
export const isKept = (file: string): boolean => KEPT.includes(file.split(path.sep)[0]!);

function checkWritable(folder: string, disk: Disk): void {
  try {
    disk.mkdirSync(folder, { recursive: true });
    deleteQuietly(disk.mkdtempSync(path.join(folder, ".shangqiang-")), disk);
  } catch (error) {
    throw new BuildStopped(
      `不能写入文件夹 ${folder}（只读，或没有权限：${(error as NodeJS.ErrnoException).code}），成果无处可放；原有成果未改动。请用 --out 换一个文件夹，或请管理员放开权限。`,
    );
  }
}

/** Moves the target aside and back, which Windows refuses while a file in it is open. */
function canBeMoved(target: string, disk: Disk): boolean {
  const staging = openStaging(target, disk);
  try {
    if (!renamePatiently(target, staging.previous, disk)) return false;
    if (renamePatiently(staging.previous, target, disk)) return true;
    throw new BuildStopped(`${target} 不能放回原处。原有成果完好，在 ${staging.previous}，下次运行时自动放回。`);
  } finally {
    clearStaging(staging, disk);
  }
}

/** Files a build would write that somebody holds open so that they cannot be. */
function openFiles(target: string, disk: Disk): string[] {
  return filesUnder(target, disk).filter((file) => {
    if (isKept(file)) return false;
    try {
      disk.closeSync(disk.openSync(path.join(target, file), "r+"));
      return false;
    } catch {
      return true;
    }
  });
}
