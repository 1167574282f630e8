import path from "node:path";
import type { Problem } from "../problems.ts";
import { openMark } from "./open-marks.ts";
import { isReadRefusal } from "./read-refusal.ts";

/**
 * Warnings about files of a dataset folder that were read while an office program has them open: what is not saved there
 * is not in them. Files that could not be read have their error in `problems` already.
 */
export function openElsewhere(folder: string, files: readonly string[], problems: readonly Problem[]): Problem[] {
  const unread = new Set(problems.filter(isReadRefusal).map(({ file }) => file));
  return files.flatMap((file): Problem[] => {
    const mark = unread.has(file) ? undefined : openMark(path.join(folder, file));
    if (mark === undefined) return [];
    return [
      {
        file,
        message: "正在 Excel、WPS 等程序中打开，那里没有保存的改动读不到",
        fix: `先保存并关闭，再运行一次；并没有打开的，删去它旁边的“${mark}”（隐藏文件）`,
        severity: "warning",
      },
    ];
  });
}
