import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "./problems.ts";

const MB = 1_000_000;

/** Bytes a file may have. Text tables are read in pieces, all else as a whole. */
export const largestFile = { table: 300 * MB, workbook: 50 * MB, whole: 60 * MB, map: 60 * MB, text: 5 * MB } as const;

const SPLIT = "另存为 CSV 文件（可到300MB），或删去不用的内容";

/** What to do about a file that has more. */
const ADVICE: Readonly<Record<keyof typeof largestFile, string>> = {
  table: "只导出本县的数据；确有这么多时按县拆分",
  workbook: SPLIT,
  whole: SPLIT,
  map: "只留本县的图形，并在地图软件中减少节点后重新导出：QGIS 用“简化”，ArcGIS 用“简化面”，mapshaper 用 Simplify（保留一成左右的节点，A0图上看不出差别）",
  text: "只留要印在墙上的文字，不要图片和整本文件",
};

/**
 * Why a file of the dataset may not be read: a link that leads out of the folder (what it points to would be published), a
 * device or a pipe (which may never end), or more bytes than the limit.
 */
export function limitProblem(folder: string, file: string, kind: keyof typeof largestFile): Problem | undefined {
  const absolute = path.join(folder, file);
  const inside = path.relative(realpathSync(folder), realpathSync(absolute));
  if (inside.startsWith("..") || path.isAbsolute(inside))
    return refused(file, "是链接，指到了数据文件夹之外，不能读取");
  const stats = statSync(absolute);
  if (!stats.isFile()) return refused(file, "不是普通文件，不能读取");
  const { size } = stats;
  const limit = largestFile[kind];
  if (size <= limit) return undefined;
  const megabytes = (bytes: number): number => Math.round(bytes / MB);
  return {
    file,
    message: `文件有${megabytes(size)}MB，超过${megabytes(limit)}MB的上限`,
    fix: ADVICE[kind],
    severity: "error",
  };
}

const refused = (file: string, message: string): Problem => ({
  file,
  message,
  fix: "换成导出的文件本身",
  severity: "error",
});
