import { readFileSync } from "node:fs";
import path from "node:path";
import { decode } from "./decode.ts";
import { type largestFile, limitProblem } from "./file-limits.ts";
import { readRefusal, systemCode } from "./locks/read-refusal.ts";
import type { Problem } from "./problems.ts";
import { textPieces } from "./text-pieces.ts";

/** A file of the dataset folder as text, or the problem why it cannot be; `kind` says how large it may be. */
export function readTextFile(
  folder: string,
  file: string,
  kind: keyof typeof largestFile = "whole",
): { readonly text: string } | { readonly problem: Problem } {
  return guarded<{ readonly text: string } | { readonly problem: Problem }>(folder, file, () => {
    const problem = limitProblem(folder, file, kind);
    if (problem) return { problem };
    const decoded = decode(readFileSync(path.join(folder, file)));
    if ("text" in decoded) return decoded;
    const fix = /\.csv$/i.test(file) ? decoded.fix : asText;
    return { problem: { file, message: decoded.fault, fix, severity: "error" } };
  });
}

/** What to do with a text that is no table: no spreadsheet could save it. */
const asText = "用记事本打开，另存为时编码选 UTF-8；打开是乱码的，从原来的软件重新导出";

/** A table file of the dataset folder as text in pieces, or the problem why it cannot be. */
export function readTextPieces(
  folder: string,
  file: string,
): { readonly pieces: Iterable<string> } | { readonly problem: Problem } {
  return guarded<{ readonly pieces: Iterable<string> } | { readonly problem: Problem }>(folder, file, () => {
    const problem = limitProblem(folder, file, "table");
    if (problem) return { problem };
    const read = textPieces(path.join(folder, file));
    if ("pieces" in read) return read;
    return { problem: { file, message: read.fault, fix: read.fix, severity: "error" } };
  });
}

/** Runs what reads a file of the folder; that the system refuses is a problem of the file too. */
export function guarded<T>(folder: string, file: string, read: () => T): T | { readonly problem: Problem } {
  try {
    return read();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const { fault, fix } = readRefusal(path.join(folder, file), code);
    return { problem: { file, message: fault, fix, severity: "error" } };
  }
}
