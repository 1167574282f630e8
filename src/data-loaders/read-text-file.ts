import { readFileSync } from "node:fs";
import path from "node:path";
import { decode } from "./decode.ts";
import type { Problem } from "./problems.ts";

/** A file of the dataset folder as text, or the problem why it cannot be. */
export function readTextFile(folder: string, file: string): { readonly text: string } | { readonly problem: Problem } {
  const decoded = decodeFile(path.join(folder, file));
  if ("text" in decoded) return decoded;
  return { problem: { file, message: decoded.fault, fix: decoded.fix, severity: "error" } };
}

function decodeFile(absolute: string): ReturnType<typeof decode> {
  try {
    return decode(readFileSync(absolute));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: `文件读不出来（${reason}）`, fix: "检查文件是否被其他程序占用、是否有读取权限" };
  }
}
