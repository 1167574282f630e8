import { statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "./problems.ts";

const MB = 1_000_000;

/** Bytes a file may have. Text tables are read in pieces, all else as a whole. */
export const largestFile = { table: 300 * MB, workbook: 50 * MB, whole: 60 * MB } as const;

/** The problem of a file beyond its limit, or of one that is no file. */
export function sizeProblem(folder: string, file: string, kind: keyof typeof largestFile): Problem | undefined {
  const stats = statSync(path.join(folder, file));
  const { size } = stats;
  if (!stats.isFile()) return { file, message: "不是普通文件，不能读取", fix: "换成导出的文件本身", severity: "error" };
  const limit = largestFile[kind];
  if (size <= limit) return undefined;
  const megabytes = (bytes: number): number => Math.round(bytes / MB);
  return {
    file,
    message: `文件有${megabytes(size)}MB，超过${megabytes(limit)}MB的上限`,
    fix: kind === "table" ? "只导出本县的数据；确有这么多时按县拆分" : "另存为 CSV 文件（可到300MB），或删去不用的内容",
    severity: "error",
  };
}
