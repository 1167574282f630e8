import { closeSync, lstatSync, openSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { ParsedTables } from "../load-tables.ts";
import { readRefusal, systemCode } from "../locks/read-refusal.ts";
import type { Problem } from "../problems.ts";

const home = "影像";

/**
 * Paths in 档案目录: a path that leaves 影像/, by `..`, from the root of the disk or through a link, is an error; a file
 * that is not there is a warning.
 */
export function scanPathChecks({ documents }: ParsedTables, folder: string): Problem[] {
  return documents.rows.flatMap(({ row, line }): Problem[] => {
    if (row.file === undefined) return [];
    const fault = scanFault(folder, row.file);
    return fault ? [{ file: documents.file, line, column: "文件", value: row.file, ...fault }] : [];
  });
}

type Fault = Pick<Problem, "message" | "fix" | "severity">;

/** What is wrong with the path of a scan, as written in the table; nothing where it names a file under 影像/. */
export function scanFault(folder: string, written: string): Fault | undefined {
  const outside: Fault = {
    message: "不在影像文件夹内，不能使用",
    fix: "把文件放进数据文件夹的“影像”中，写成 影像/… 的路径，不用“..”和盘符",
    severity: "error",
  };
  const scan = scanPath(written);
  if (scan === undefined) return outside;
  const absolute = path.join(folder, scan);
  try {
    const real = path.relative(realpathSync(path.join(folder, home)), realpathSync(absolute));
    if (lstatSync(path.join(folder, home)).isSymbolicLink() || real.startsWith("..") || path.isAbsolute(real))
      return { ...outside, message: "通过链接指到了影像文件夹之外，不能使用" };
    if (!statSync(absolute).isFile()) return missing;
    closeSync(openSync(absolute, "r"));
    return undefined;
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined || code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP") return missing;
    const { fault, fix } = readRefusal(absolute, code);
    return { message: fault, fix, severity: "warning" };
  }
}

const missing: Fault = {
  message: "这个文件不存在",
  fix: "核对文件名和扩展名，或补上文件；没有时留空",
  severity: "warning",
};

/** The path inside the dataset folder, with `/`; `undefined` where it does not stay under 影像/. */
export function scanPath(written: string): string | undefined {
  const text = written.trim().replaceAll("\\", "/");
  if (text.includes("\0") || text.startsWith("/") || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text)) return undefined;
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..") || parts[0] !== home || parts.length < 2) return undefined;
  return parts.join("/");
}
