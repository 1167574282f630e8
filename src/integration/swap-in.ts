import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { BuildStopped } from "./build-stopped.ts";

/** The page that `npm run check` leaves in the output folder. */
export const CHECK_REPORT = "check.html";

/** Pictures that `npm run contact-sheet` leaves there. */
export const CONTACT_SHEETS = { colour: "contact-sheet.png", grey: "contact-sheet-grey.png" } as const;

/** What other commands leave in the output folder; a build keeps it. */
const KEPT: readonly string[] = [CHECK_REPORT, ...Object.values(CONTACT_SHEETS)];

/** All that an output folder of ours may hold. */
const OWN: readonly string[] = ["internal", "public", ...KEPT];

/** Refuses a target that holds anything but what we put there: it is somebody's, and swapping would delete it. Throws BuildStopped. */
export function checkTarget(target: string): void {
  const strangers = existsSync(target) ? readdirSync(target).filter((name) => !OWN.includes(name)) : [];
  if (strangers.length === 0) return;
  const named = strangers.slice(0, 3).join("、");
  throw new BuildStopped(`${target} 中有不是本程序生成的内容（${named}），为免误删已停止，请换一个文件夹。`);
}

/** Puts a finished folder in place of the one that is there, whole, with what other commands left there; if that fails the old one is put back. */
export function swapIn(fresh: string, target: string): void {
  const hadPrevious = existsSync(target);
  mkdirSync(path.dirname(target), { recursive: true });
  // Beside the target, so that what follows are renames within one disk.
  const staging = mkdtempSync(path.join(path.dirname(target), ".shangqiang-"));
  try {
    const next = path.join(staging, "next");
    const previous = path.join(staging, "previous");
    move(fresh, next);
    for (const name of KEPT.filter((kept) => existsSync(path.join(target, kept)))) {
      cpSync(path.join(target, name), path.join(next, name));
    }
    if (hadPrevious) release(target, previous);
    try {
      renameSync(next, target);
    } catch (error) {
      if (hadPrevious) renameSync(previous, target);
      throw error;
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Windows refuses to rename a folder while a file in it is open. */
function release(target: string, previous: string): void {
  try {
    renameSync(target, previous);
  } catch {
    throw new BuildStopped(`${target} 正被占用（可能有网页或图片正打开着），请关闭后重试；原有成果未改动。`);
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Another disk: copied instead.
    cpSync(from, to, { recursive: true });
  }
}
